namespace CallXmlSim.ContactCenter.Events;

/// <summary>
/// Something that happened in the contact center, named as the platform's event stream names it where it does. No event
/// contains a token.
/// </summary>
public abstract record ContactCenterEvent;
