namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>How the External IVR API behaves where its documentation leaves it open.</summary>
public sealed record ApiOptions
{
    /// <summary>Time from a request to its reply; it takes effect half-way. The host applies it. Default: 100 ms.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether refusals have the status 200 too, with the same body. Default: no.</summary>
    public bool RefusalsAnswer200 { get; init; }

    /// <summary>Whether and how the API is out of order. Default: it works.</summary>
    public ApiOutage Outage { get; init; }

    /// <summary>Requests per minute and tenant before 429; <c>null</c>, the default, is no limit.</summary>
    public int? RequestsPerMinute { get; init; }
}
