namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>An agent's place in a queue.</summary>
/// <param name="QueueId">The queue.</param>
/// <param name="Level">The skill level: 10, 20 … 100.</param>
/// <param name="Enabled">Whether calls of the queue are offered to the agent.</param>
public readonly record struct QueueMembership(int QueueId, int Level = 50, bool Enabled = true);
