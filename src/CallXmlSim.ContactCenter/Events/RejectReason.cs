namespace CallXmlSim.ContactCenter.Events;

/// <summary>Why an offer came to nothing, with the numbers of the platform's event stream.</summary>
public enum RejectReason
{
    /// <summary>Unknown.</summary>
    Unknown = 0,

    /// <summary>The offer timed out.</summary>
    Timeout = 1,

    /// <summary>The agent rejected it.</summary>
    Rejected = 2,
}
