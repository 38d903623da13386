using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>No enabled channel has the number that the customer dialled; the call is turned away.</summary>
/// <param name="Interaction">The interaction.</param>
public sealed record CallRejected(Interaction Interaction) : InteractionEvent(Interaction);
