namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>A header of the INVITE to the external IVR.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public readonly record struct SipHeader(string Name, string Value);
