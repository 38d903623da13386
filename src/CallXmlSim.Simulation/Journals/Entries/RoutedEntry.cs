using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call was routed to a queue.</summary>
/// <param name="Queue">The queue's id.</param>
/// <param name="QueueName">Its name.</param>
/// <param name="By">What sent the call there.</param>
public sealed record RoutedEntry(int Queue, string QueueName, QueuedBy By) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "routed";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Number("queue", Queue);
        fields.Text("queueName", QueueName);
        fields.Text("by", Names.Of(By));
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.ContactCenter).Success("routes the call to queue").Value($"{Queue} {QueueName}").Plain(By switch
        {
            QueuedBy.Request => "by the accepted request",
            QueuedBy.Resume => "by the resume action",
            _ => "by its IVR script",
        });
    }
}
