using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script's session ended.</summary>
/// <param name="Application">The script.</param>
/// <param name="End">Why the session ended and what it hands out.</param>
public sealed record EndedEntry(string Application, EndEffect End) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "ended";

    private string ReasonText => End.Reason switch
    {
        EndReason.DocumentEnd => "its document is done",
        EndReason.Exit => "it exits",
        EndReason.ScriptHangUp => "it has hung up",
        EndReason.CallerHangUp => "nobody is on the line any more",
        EndReason.Rejected => "it refused the call",
        EndReason.Transferred => "the call was transferred",
        EndReason.UnhandledError => "an error that nobody handles",
        _ => "a limit is exceeded",
    };

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("application", Application);
        fields.Text("reason", Names.Of(End.Reason));
        fields.OptionalText("detail", End.Detail);
        if (End.Values.Count > 0)
            fields.Pairs("values", End.Values);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Plain("ends:").Plain(ReasonText);
        if (End.Detail.Length > 0)
            story.Plain($"({End.Detail})");
        foreach (var (name, value) in End.Values)
            story.Row(name, value);
    }
}
