namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>How calls to external IVRs are made.</summary>
public sealed record ExternalLegOptions
{
    /// <summary>How long an external IVR may ring before the resume action. Default: 60 s.</summary>
    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Whether a border controller stands between the platform and the external IVR, which then sees another Call-ID and
    /// learns the platform's from the header <c>X-8x8-CID</c> alone. Default: no.
    /// </summary>
    public bool BorderController { get; init; }
}
