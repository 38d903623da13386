using System.CommandLine;
using CallXmlSim.Cli.Arguments;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Playing;
using CallXmlSim.Cli.Replay;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim demo</c>: 8x8's External IVR demo from the first ring to the agent.</summary>
internal static class DemoCommand
{
    private static readonly Lesson Lesson = new(
        "0 the call ran to an end; 1 it did not; 2 the command line is wrong.",
        ("callxmlsim demo", "tells the story of the call"),
        ("callxmlsim demo --format json", "tells it as JSON, one object a line"));

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var journal = new JournalOptions();
        var command = new TaughtCommand(
            "demo",
            "Play 8x8's External IVR demo: a customer rings the contact center, presses 1 in the external IVR, and an agent " +
            "is offered the call with the data that the script sent.",
            Lesson);
        journal.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var player = new CallPlayer(terminal, journal.FormatOf(parsed), journal.FileOf(parsed), RunHeader.Of(parsed))
            {
                ShowsOffer = true,
            };
            return (int)await player.PlayAsync(Prepare(), new VirtualTimeDriver(), cancel);
        });
        return command;
    }

    /// <summary>The call of the demo.</summary>
    public static PreparedCall Prepare()
    {
        var script = ScriptLoader.Load(SourceText.From(Resource.Read("external-ivr-demo.xml"), "external-ivr-demo.xml"));
        return new PreparedCall(new CallSetup(script.Application!), new ListensThenPresses(DtmfDigit.Parse('1')));
    }
}
