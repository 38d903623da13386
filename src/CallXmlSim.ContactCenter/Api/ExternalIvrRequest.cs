namespace CallXmlSim.ContactCenter.Api;

/// <summary>A request to the platform, as it arrived.</summary>
/// <param name="Method">The HTTP method, as written.</param>
/// <param name="Uri">The absolute address.</param>
public sealed record ExternalIvrRequest(string Method, Uri Uri)
{
    /// <summary>The header <c>Content-Type</c>, or <c>null</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
