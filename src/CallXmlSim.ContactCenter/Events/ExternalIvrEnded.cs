using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The external leg ended, or could not be connected.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Leg">The external leg.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="WasRouted">Whether an accepted request decides what follows.</param>
public sealed record ExternalIvrEnded(
    Interaction Interaction,
    ExternalLeg Leg,
    ExternalLegOutcome Outcome,
    bool WasRouted)
    : InteractionEvent(Interaction);
