using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>Something that happened to an interaction.</summary>
/// <param name="Interaction">The interaction; its state may have moved on when the event is read.</param>
public abstract record InteractionEvent(Interaction Interaction) : ContactCenterEvent;
