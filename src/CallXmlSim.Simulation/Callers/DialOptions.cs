using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.Callers;

/// <summary>How a call is placed, besides its numbers.</summary>
public sealed record DialOptions
{
    internal static readonly DialOptions Default = new();

    /// <summary>When to dial, on the virtual clock; in the past counts as now.</summary>
    public TimeSpan At { get; init; }

    /// <summary>The SIP Call-ID of the caller's leg; <c>null</c> has one made from the seed.</summary>
    public CallId? CallId { get; init; }

    /// <summary>The caller's display name.</summary>
    public string? CallerName { get; init; }

    /// <summary>The number first dialled, when the call was redirected.</summary>
    public string? RedirectedNumber { get; init; }

    /// <summary>Whether the caller withholds the number.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Further SIP headers of the INVITE, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
