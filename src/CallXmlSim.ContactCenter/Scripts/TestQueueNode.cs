using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Test Queue: matched when at least one of the chosen conditions holds for the queue at this moment.</summary>
/// <param name="Label">Its label.</param>
/// <param name="QueueId">The queue.</param>
public sealed record TestQueueNode(string Label, int QueueId) : ScriptNode(Label)
{
    /// <summary>Holds when no agent of the queue is in one of these conditions; <c>null</c> does not ask.</summary>
    public AgentAvailability? NoAgents { get; init; }

    /// <summary>Holds when more interactions than this wait in the queue; <c>null</c> does not ask.</summary>
    public int? MoreWaitingThan { get; init; }

    /// <summary>Holds when an interaction has waited longer than this; <c>null</c> does not ask.</summary>
    public TimeSpan? WaitingLongerThan { get; init; }

    /// <summary>The objects of the exit Condition Matched.</summary>
    public IReadOnlyList<ScriptNode> Matched { get; init; } = [];

    /// <summary>The objects of the exit Condition not Matched.</summary>
    public IReadOnlyList<ScriptNode> NotMatched { get; init; } = [];

    internal override int? NamedQueue => QueueId;

    internal override IReadOnlyList<ScriptExit> Exits =>
        [new ScriptExit("Condition Matched", Matched), new ScriptExit("Condition not Matched", NotMatched)];

    internal override void Run(Interaction interaction, ContactCenterEngine center)
    {
        var queue = interaction.Channel!.Tenant.FindQueue(QueueId)!;
        interaction.Script!.Enter(IsMatched(queue, center.Host.Now) ? Matched : NotMatched);
    }

    private bool IsMatched(PhoneQueue queue, TimeSpan now) =>
        (NoAgents is { } availability && !queue.HasAgent(availability))
        || queue.WaitingCount > MoreWaitingThan
        || (queue.Waiting.First is { } oldest && now - oldest.Waiting.Since > WaitingLongerThan);
}
