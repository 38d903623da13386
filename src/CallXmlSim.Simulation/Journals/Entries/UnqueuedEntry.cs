using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call left its queue without an agent.</summary>
/// <param name="Queue">The queue's id.</param>
/// <param name="Waited">How long the call was in the queue.</param>
/// <param name="ShortAbandonment">Whether the customer hung up within the first five seconds.</param>
public sealed record UnqueuedEntry(int Queue, TimeSpan Waited, bool ShortAbandonment) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "unqueued";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Number("queue", Queue);
        fields.Seconds("waited", Waited);
        fields.Flag("shortAbandonment", ShortAbandonment);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Warning($"the call leaves queue {Queue} after {Waited.TotalSeconds:0.###} s without an agent");
}
