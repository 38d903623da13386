namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>A platform (cluster): the servers that some tenants live on.</summary>
public sealed record PlatformOptions
{
    /// <summary>A name that tenants refer to.</summary>
    public string Name { get; init; } = "default";

    /// <summary>The host names it answers to.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = ["8x8.com", "vcc-na4.8x8.com"];
}
