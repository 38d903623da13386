using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Forward to Queue: the call leaves the script and waits for an agent.</summary>
/// <param name="Label">Its label.</param>
/// <param name="QueueId">The queue.</param>
public sealed record ForwardToQueueNode(string Label, int QueueId) : ScriptNode(Label)
{
    internal override int? NamedQueue => QueueId;

    internal override bool NeverReturns => true;

    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        center.Distribution.Enqueue(
            interaction,
            interaction.Channel!.Tenant.FindQueue(QueueId)!,
            interaction.Script!.IsResumed ? QueuedBy.Resume : QueuedBy.Script);
}
