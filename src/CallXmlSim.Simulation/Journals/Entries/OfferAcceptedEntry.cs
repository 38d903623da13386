namespace CallXmlSim.Simulation.Journals;

/// <summary>An agent accepted an offered call and talks to the customer.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="Queue">The queue's id.</param>
public sealed record OfferAcceptedEntry(string Agent, int Queue) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "offerAccepted";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("agent", Agent);
        fields.Number("queue", Queue);
    }

    internal override void Tell(Story story) => story.By($"agent {Agent}").Success("accepts the call");
}
