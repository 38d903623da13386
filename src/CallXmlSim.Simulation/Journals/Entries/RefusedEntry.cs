using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A leg was not connected.</summary>
/// <param name="Cause">Why.</param>
public sealed record RefusedEntry(ReleaseCause Cause) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "refused";

    internal override void WriteFields(JournalFields fields) => fields.Text("cause", Names.Of(Cause));

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Network).Warning(Cause switch
        {
            ReleaseCause.Busy => "the called party is busy",
            ReleaseCause.Rejected => "the call is refused",
            ReleaseCause.NoAnswer => "nobody answers",
            ReleaseCause.Unreachable => "the number leads nowhere",
            ReleaseCause.NetworkBusy => "all lines on the way are busy",
            ReleaseCause.BadNumber => "that is no number",
            _ => "the caller gives up",
        });
    }
}
