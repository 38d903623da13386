namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Forward to Queue: the call leaves the script and waits for an agent.</summary>
/// <param name="Label">Its label.</param>
/// <param name="QueueId">The queue.</param>
public sealed record ForwardToQueueNode(string Label, int QueueId) : ScriptNode(Label);
