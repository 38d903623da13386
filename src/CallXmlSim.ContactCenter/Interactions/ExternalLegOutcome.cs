namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>How the leg to an external IVR ended.</summary>
public enum ExternalLegOutcome
{
    /// <summary>The external IVR hung up, or its session ended in any way, errors included.</summary>
    ExternalIvrHungUp,

    /// <summary>Not connected: the external IVR was busy.</summary>
    Busy,

    /// <summary>Not connected: the external IVR refused the call.</summary>
    Refused,

    /// <summary>Not connected: nobody is there.</summary>
    Unreachable,

    /// <summary>Not connected: no answer, or not before the ring timeout.</summary>
    NoAnswer,

    /// <summary>The customer hung up, and the platform ended the leg.</summary>
    CustomerHungUp,

    /// <summary>The platform ended the leg on its own.</summary>
    PlatformEnded,
}
