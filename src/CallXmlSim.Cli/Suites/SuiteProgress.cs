using System.Diagnostics;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Shows how far a run is, at a terminal; a pipe gets nothing of it.</summary>
internal static class SuiteProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs something that tells after each case how many have passed and failed.</summary>
    /// <param name="console">Where the progress is shown.</param>
    /// <param name="total">How many cases there are.</param>
    /// <param name="run">The run.</param>
    public static Task ShowAsync(IAnsiConsole console, int total, Func<Action<int, int>, Task> run)
    {
        if (console.Profile.Capabilities is not { Interactive: true, Ansi: true })
            return run(static (_, _) => { });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(context => run(Ticker(context.AddTask(Counts(0, 0), maxValue: total))));
    }

    private static Action<int, int> Ticker(ProgressTask task)
    {
        var last = 0L;
        return (passed, failed) =>
        {
            if (last != 0 && Stopwatch.GetElapsedTime(last) < Interval)
                return;
            last = Stopwatch.GetTimestamp();
            task.Description = Counts(passed, failed);
            task.Value = passed + failed;
        };
    }

    private static string Counts(int passed, int failed) => FormattableString.Invariant($"{passed} passed, {failed} failed");
}
