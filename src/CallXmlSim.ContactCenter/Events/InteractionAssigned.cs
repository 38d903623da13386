using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The interaction is offered to an agent, whose transaction panel fills.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Panel">What the agent sees.</param>
public sealed record InteractionAssigned(
    Interaction Interaction,
    Agent Agent,
    PhoneQueue Queue,
    TransactionPanel Panel)
    : InteractionEvent(Interaction);
