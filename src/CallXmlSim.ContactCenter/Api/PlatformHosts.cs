using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>Which platform answers at an address (External IVR API reference, 6).</summary>
internal sealed class PlatformHosts(ContactCenterConfiguration configuration)
{
    private readonly Dictionary<string, PlatformOptions> _platforms = configuration.Platforms
        .SelectMany(platform => platform.Hosts, (platform, host) => (host, platform))
        .ToDictionary(entry => entry.host, entry => entry.platform, StringComparer.OrdinalIgnoreCase);

    /// <summary>The platform at that host; <c>null</c> if no platform has it, or on another port than the usual one.</summary>
    public PlatformOptions? At(Uri uri) =>
        uri.IsAbsoluteUri && uri.IsDefaultPort && (IsSecure(uri) || uri.Scheme == Uri.UriSchemeHttp)
            ? _platforms.GetValueOrDefault(uri.Host)
            : null;

    public static bool IsSecure(Uri uri) => uri.Scheme == Uri.UriSchemeHttps;
}
