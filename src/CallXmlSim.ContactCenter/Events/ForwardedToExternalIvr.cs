using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The IVR script called an external IVR on the customer's behalf.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Leg">The external leg.</param>
public sealed record ForwardedToExternalIvr(Interaction Interaction, ExternalLeg Leg) : InteractionEvent(Interaction);
