using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>One reply of a <see cref="WebStub"/>.</summary>
public sealed record StubReply
{
    /// <summary>The HTTP status: 200.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The headers in order; <c>Content-Type</c> is one of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>From request to reply, in virtual time; <c>null</c> for <see cref="Latencies.Web"/>.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>No reply, but this failure; <c>null</c> for a reply.</summary>
    public FetchFailureKind? Failure { get; init; }
}
