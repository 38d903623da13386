using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The interaction left the queue without an agent.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Waited">How long it was in the queue.</param>
/// <param name="IsShortAbandonment">Whether the customer hung up within the first five seconds.</param>
/// <param name="OfferedTo">The agent it was being offered to, if any.</param>
public sealed record InteractionUnqueued(
    Interaction Interaction,
    PhoneQueue Queue,
    TimeSpan Waited,
    bool IsShortAbandonment,
    Agent? OfferedTo)
    : InteractionEvent(Interaction);
