using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The interaction entered a queue.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Queue">The queue.</param>
/// <param name="By">What sent it there.</param>
public sealed record InteractionQueued(
    Interaction Interaction,
    PhoneQueue Queue,
    QueuedBy By)
    : InteractionEvent(Interaction);
