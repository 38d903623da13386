using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The agent is free of the interaction.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Agent">The agent.</param>
public sealed record InteractionDeassigned(Interaction Interaction, Agent Agent) : InteractionEvent(Interaction);
