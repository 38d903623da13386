using CallXmlSim.Cli.Arguments;
using CallXmlSim.Cli.Output;
using Spectre.Console;

namespace CallXmlSim.Cli.Playing;

/// <summary>Plays a call and tells its story.</summary>
/// <param name="terminal">Where the story goes.</param>
/// <param name="format">How it is told.</param>
/// <param name="journalFile">A file that gets the journal as well, if any.</param>
/// <param name="header">The journal's first line.</param>
internal sealed class CallPlayer(Terminal terminal, OutputFormat format, string? journalFile, byte[] header)
{
    /// <summary>A scenario file that the call is written to; <c>null</c> for none.</summary>
    public string? RecordFile { get; init; }

    /// <summary>Whether a table of what the agent was offered closes the story.</summary>
    public bool ShowsOffer { get; init; }

    /// <summary>Plays the call to its end, or until it is cancelled.</summary>
    public async Task<ExitCode> PlayAsync(PreparedCall prepared, ICallDriver driver, CancellationToken cancel)
    {
        var setup = prepared.Setup;
        var world = setup.CreateWorld();
        var printer = new TranscriptPrinter(world.Journal, terminal);
        using var outputs = new JournalOutputs(world.Journal, format == OutputFormat.Json ? terminal.RawOut : null, journalFile, header);
        if (driver.IsLive && format == OutputFormat.Text)
            world.Journal.Listen(printer);

        var call = prepared.Begin(world);
        var end = await driver.RunAsync(world, call.Caller!, cancel);

        outputs.Finish();
        if (setup.RecordingsFolder is { } folder && !Files.TryWriteRecordings(world.Recordings, folder, terminal))
            return ExitCode.Failure;
        if (!driver.IsLive && format == OutputFormat.Text)
            printer.PrintAll();
        if (ShowsOffer && format == OutputFormat.Text)
            OfferTable.Print(world.Journal, terminal.Out);
        if (cancel.IsCancellationRequested)
            return ExitCode.Interrupted;
        if (RecordFile is { } file && !CallRecording.Save(world.Journal, setup, file, terminal))
            return ExitCode.Failure;
        if (CallResult.FindFailure(world, end) is not { } failure)
            return ExitCode.Success;
        terminal.Error.WriteLine(failure);
        return ExitCode.Failure;
    }
}
