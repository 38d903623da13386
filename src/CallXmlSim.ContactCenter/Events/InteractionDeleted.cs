using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The interaction is over.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="HangupInitiator">Who ended it.</param>
/// <param name="Reason">Why.</param>
public sealed record InteractionDeleted(
    Interaction Interaction,
    HangupInitiator HangupInitiator,
    DisconnectReason Reason)
    : InteractionEvent(Interaction);
