using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The agent accepted and talks to the customer.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Queue">The queue.</param>
public sealed record InteractionAccepted(
    Interaction Interaction,
    Agent Agent,
    PhoneQueue Queue)
    : InteractionEvent(Interaction);
