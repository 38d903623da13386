using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The agent did not take the offered interaction: it returns to its place in the queue.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Reason">Why.</param>
public sealed record InteractionRejected(
    Interaction Interaction,
    Agent Agent,
    PhoneQueue Queue,
    RejectReason Reason)
    : InteractionEvent(Interaction);
