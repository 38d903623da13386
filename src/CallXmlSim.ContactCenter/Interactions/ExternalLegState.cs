namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>Where the leg to an external IVR stands.</summary>
public enum ExternalLegState
{
    /// <summary>Its INVITE is out; the external IVR has not answered.</summary>
    Ringing,

    /// <summary>The external IVR has answered.</summary>
    Answered,

    /// <summary>It is over, or was never connected.</summary>
    Ended,
}
