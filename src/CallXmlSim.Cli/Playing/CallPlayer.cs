using CallXmlSim.Cli.Arguments;
using CallXmlSim.Cli.Output;
using CallXmlSim.Simulation.Callers;
using Spectre.Console;

namespace CallXmlSim.Cli.Playing;

/// <summary>Plays a call and tells its story.</summary>
/// <param name="terminal">Where the story goes.</param>
/// <param name="format">How it is told.</param>
/// <param name="journalFile">A file that gets the journal as well, if any.</param>
internal sealed class CallPlayer(Terminal terminal, OutputFormat format, string? journalFile)
{
    /// <summary>Whether a table of what the agent was offered closes the story.</summary>
    public bool ShowsOffer { get; init; }

    /// <summary>Plays the call to its end, or until it is cancelled.</summary>
    public async Task<ExitCode> PlayAsync(
        CallSetup setup, ICallerBehaviour behaviour, ICallDriver driver, CancellationToken cancel)
    {
        var world = setup.CreateWorld();
        var printer = new TranscriptPrinter(world.Journal, terminal);
        using var outputs = new JournalOutputs(world.Journal, format == OutputFormat.Json ? terminal.RawOut : null, journalFile);
        if (driver.IsLive && format == OutputFormat.Text)
            world.Journal.Listen(printer);

        var call = setup.Start is { } variables
            ? world.StartSession(setup.Script, variables)
            : world.Dial(setup.From, setup.DialledNumber, behaviour);
        var end = await driver.RunAsync(world, call.Caller!, cancel);

        outputs.Finish();
        if (!driver.IsLive && format == OutputFormat.Text)
            printer.PrintAll();
        if (ShowsOffer && format == OutputFormat.Text)
            OfferTable.Print(world.Journal, terminal.Out);
        if (cancel.IsCancellationRequested)
            return ExitCode.Interrupted;
        if (CallResult.FindFailure(world, end) is not { } failure)
            return ExitCode.Success;
        terminal.Error.WriteLine(failure);
        return ExitCode.Failure;
    }
}
