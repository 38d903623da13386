namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>How the External IVR API is out of order, for trying what a script does then.</summary>
public enum ApiOutage
{
    /// <summary>It works.</summary>
    None,

    /// <summary>Nothing listens at its address: connections are refused.</summary>
    Unreachable,

    /// <summary>Requests are swallowed: no reply ever comes.</summary>
    Silent,

    /// <summary>Every request is answered with status 500, whatever it asks for (reference, 1.6).</summary>
    InternalError,
}
