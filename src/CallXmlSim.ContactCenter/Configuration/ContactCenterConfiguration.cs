namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>The set-up of a contact center. Immutable; shared by any number of engines.</summary>
public sealed record ContactCenterConfiguration
{
    /// <summary>The set-up that makes the published External IVR demo run.</summary>
    public static ContactCenterConfiguration Default { get; } = new();

    /// <summary>The platforms.</summary>
    public IReadOnlyList<PlatformOptions> Platforms { get; init; } = [new PlatformOptions()];

    /// <summary>The tenants.</summary>
    public IReadOnlyList<TenantOptions> Tenants { get; init; } = [new TenantOptions()];

    /// <summary>The External IVR API.</summary>
    public ApiOptions Api { get; init; } = new();

    /// <summary>Calls to external IVRs.</summary>
    public ExternalLegOptions ExternalLegs { get; init; } = new();
}
