using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>An agent who is assigned to a queue.</summary>
internal sealed class QueueMember(PhoneQueue queue, Agent agent, int level, bool isEnabled)
{
    public PhoneQueue Queue => queue;

    public Agent Agent => agent;

    public int Level => level;

    public bool IsEnabled { get; set; } = isEnabled;

    public bool CanBeOffered => IsEnabled && agent.State == AgentState.Available;

    /// <summary>
    /// Whether this agent comes before another who can be offered the same interaction: the higher level, then the longer
    /// idle; who never had an interaction counts as idle for ever (External IVR API reference, 4.2).
    /// </summary>
    public bool ComesBefore(QueueMember other) =>
        level != other.Level
            ? level > other.Level
            : (agent.IdleSince ?? TimeSpan.MinValue) < (other.Agent.IdleSince ?? TimeSpan.MinValue);
}
