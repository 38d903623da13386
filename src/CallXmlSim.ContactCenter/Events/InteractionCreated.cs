using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>A customer's call arrived.</summary>
/// <param name="Interaction">The interaction.</param>
public sealed record InteractionCreated(Interaction Interaction) : InteractionEvent(Interaction);
