using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The external leg ended without an accepted request: the node's exit Resume runs.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Leg">The external leg.</param>
public sealed record ResumeActionStarted(Interaction Interaction, ExternalLeg Leg) : InteractionEvent(Interaction);
