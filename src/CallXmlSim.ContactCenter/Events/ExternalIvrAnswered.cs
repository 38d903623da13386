using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The external IVR answered and talks to the customer.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Leg">The external leg.</param>
public sealed record ExternalIvrAnswered(Interaction Interaction, ExternalLeg Leg) : InteractionEvent(Interaction);
