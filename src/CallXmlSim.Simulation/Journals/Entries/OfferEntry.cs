using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call is offered to an agent, whose transaction panel fills.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="Queue">The queue's id.</param>
/// <param name="Panel">The transaction panel.</param>
public sealed record OfferEntry(string Agent, int Queue, TransactionPanel Panel) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "offer";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("agent", Agent);
        fields.Number("queue", Queue);
        fields.Panel("panel", Panel);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.ContactCenter).Success("offers the call to agent").Value(Agent).Plain("whose transaction panel shows");
        foreach (var row in Panel.FixedRows)
            story.Row(row.Name, row.Value);
        foreach (var row in Panel.ExternalRows)
            story.Row(row.Name, row.Value, TranscriptRole.Success);
    }
}
