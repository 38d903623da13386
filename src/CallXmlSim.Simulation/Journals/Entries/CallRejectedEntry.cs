using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The contact center turned a call away: no enabled channel has the number.</summary>
public sealed record CallRejectedEntry : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "callRejected";

    internal override void WriteFields(JournalFields fields)
    {
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Warning("turns the call away: no enabled channel has the number");
}
