using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>An agent's state changed.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state now.</param>
/// <param name="StatusCode">The reason the agent gave, such as <c>Lunch</c>; <c>null</c> if none.</param>
public sealed record AgentStateChanged(Agent Agent, AgentState From, AgentState To, string? StatusCode) : ContactCenterEvent;
