using System.CommandLine;
using System.Globalization;
using System.Text;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Output;
using CallXmlSim.Cli.Playing;
using CallXmlSim.Cli.Replay;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scripts;
using Spectre.Console;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim replay</c>: makes the call of a journal once more and says where it differs.</summary>
internal sealed class ReplayCommand(Terminal terminal)
{
    private static readonly Lesson Lesson = new(
        "0 the call is the same, byte for byte; 1 it differs, or cannot be made; 2 the command line is wrong.",
        ("callxmlsim run menu.xml --press 2 --journal call.jsonl", "writes a journal"),
        ("callxmlsim replay call.jsonl", "makes the call again, with the script as it is now"));

    private readonly Argument<string> _journal = new("JOURNAL")
    {
        Description = "A file that --journal wrote. Paths in it begin at the current folder.",
    };

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new ReplayCommand(terminal).Create();

    private TaughtCommand Create()
    {
        var command = new TaughtCommand(
            "replay",
            "Make the call of a journal once more, and report the first difference with its place in the script.",
            Lesson) { _journal };
        command.SetAction(async (parsed, cancel) => (int)await ReplayAsync(parsed.GetValue(_journal)!, cancel));
        return command;
    }

    private async Task<ExitCode> ReplayAsync(string path, CancellationToken cancel)
    {
        if (!TextFile.TryRead(path, out var source, out var unreadable))
            return Report(unreadable);
        if (JournalFile.Read(source, out var problem) is not { } journal)
            return Report(problem!);
        if (Prepare(journal, out var reason) is not { } call)
        {
            return Report(new Diagnostic(ReplayDiagnostics.NotRepeatable, source, source.LineSpan(1))
            {
                Arguments = [reason],
                Help = "Repeat it by hand with callxmlsim run.",
            });
        }

        var places = new PlaceRecorder();
        var world = call.Setup.CreateWorld(places);
        world.Journal.Listen(places);
        using var output = new MemoryStream();
        using var writer = new JournalJsonWriter(world.Journal, output);
        var begun = call.Begin(world, call.IsInteractive ? JournalCaller.Create(journal.Entries) : null);
        await new VirtualTimeDriver().RunAsync(world, begun.Caller!, cancel);
        if (cancel.IsCancellationRequested)
            return ExitCode.Interrupted;
        writer.Finish();
        return Compare(journal, Encoding.UTF8.GetString(output.ToArray()).Split('\n')[..^1], places);
    }

    private PreparedCall? Prepare(JournalFile journal, out string reason)
    {
        reason = "it was made by another command";
        return journal.Command switch
        {
            ["demo"] => DemoCommand.Prepare(),
            ["run", ..] => RunCommand.Prepare([.. journal.Command.Skip(1)], terminal, out reason),
            _ => null,
        };
    }

    private ExitCode Compare(JournalFile journal, string[] now, PlaceRecorder places)
    {
        for (var i = 0; i < Math.Max(journal.Lines.Count, now.Length); i++)
        {
            var recorded = i < journal.Lines.Count ? journal.Lines[i] : null;
            var actual = i < now.Length ? now[i] : null;
            if (recorded == actual)
                continue;
            var line = (i + 2).ToString(CultureInfo.InvariantCulture);
            var (source, span) = places.PlaceOf(Math.Min(i, now.Length - 1)) is { } place
                ? (place.Source, place.Span)
                : (journal.Source, journal.Source.LineSpan(Math.Min(i + 2, journal.Source.LineCount)));
            return Report(new Diagnostic(ReplayDiagnostics.Differs, source, span)
            {
                Arguments = [line, JournalDifference.Describe(recorded, actual)],
            });
        }

        terminal.Out.WriteLine($"The call is the same: {now.Length} entries.");
        return ExitCode.Success;
    }

    private ExitCode Report(Diagnostic diagnostic)
    {
        DiagnosticPrinter.Print([diagnostic], terminal.Out);
        return ExitCode.Failure;
    }
}
