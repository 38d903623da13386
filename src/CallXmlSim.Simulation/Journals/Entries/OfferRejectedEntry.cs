using CallXmlSim.ContactCenter.Events;

namespace CallXmlSim.Simulation.Journals;

/// <summary>An agent did not take an offered call; it returns to its place in the queue.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="Queue">The queue's id.</param>
/// <param name="Reason">Why.</param>
public sealed record OfferRejectedEntry(string Agent, int Queue, RejectReason Reason) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "offerRejected";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("agent", Agent);
        fields.Number("queue", Queue);
        fields.Text("reason", Names.Of(Reason));
    }

    internal override void Tell(Story story) =>
        story.By($"agent {Agent}").Warning(Reason == RejectReason.Timeout ? "lets the offer time out" : "rejects the call");
}
