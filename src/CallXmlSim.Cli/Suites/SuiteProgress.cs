using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Shows how far a run is, at a terminal; a pipe gets nothing of it.</summary>
internal static class SuiteProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs something that tells after each case how many have passed and failed.</summary>
    /// <param name="terminal">Where the progress is shown.</param>
    /// <param name="total">How many cases there are.</param>
    /// <param name="run">The run.</param>
    public static Task ShowAsync(Terminal terminal, int total, Func<Action<int, int>, Task> run)
    {
        if (terminal.Out.Profile.Capabilities is not { Interactive: true, Ansi: true })
            return run(static (_, _) => { });

        // Drawn by what happens and not by a thread of its own, so that the first outcome is shown however fast the others are.
        return terminal.Out.Progress()
            .AutoClear(true)
            .AutoRefresh(false)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(context => run(Ticker(context, context.AddTask(Counts(0, 0), maxValue: total), terminal.Clock)));
    }

    private static Action<int, int> Ticker(ProgressContext context, ProgressTask task, TimeProvider clock)
    {
        long? last = null;
        return (passed, failed) =>
        {
            if (last is { } drawn && clock.GetElapsedTime(drawn) < Interval)
                return;
            last = clock.GetTimestamp();
            task.Description = Counts(passed, failed);
            task.Value = passed + failed;
            context.Refresh();
        };
    }

    private static string Counts(int passed, int failed) => FormattableString.Invariant($"{passed} passed, {failed} failed");
}
