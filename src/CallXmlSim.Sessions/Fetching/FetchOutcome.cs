namespace CallXmlSim.Sessions.Fetching;

/// <summary>How a fetch ended: a reply or a failure to get one.</summary>
public abstract record FetchOutcome;

/// <summary>A server answered, with whatever status.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Url">The URL after redirects.</param>
/// <param name="ContentType">The <c>Content-Type</c> header's value, parameters included; empty if absent.</param>
/// <param name="Body">The body's bytes.</param>
public sealed record FetchReply(int Status, Uri Url, string ContentType, ReadOnlyMemory<byte> Body) : FetchOutcome
{
    /// <summary>What the cache had to do with it.</summary>
    public CacheUse Cache { get; init; }

    /// <summary>Whether the status is one of 200–299.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}

/// <summary>What a cache had to do with a reply.</summary>
public enum CacheUse
{
    /// <summary>Nothing: the reply comes from a server.</summary>
    None,

    /// <summary>The reply was stored, and no server was asked.</summary>
    Stored,

    /// <summary>The reply was stored, and its server has confirmed it.</summary>
    Confirmed,
}

/// <summary>No reply was had.</summary>
/// <param name="Kind">Why not.</param>
/// <param name="Message">What an author should know, such as where the URL was looked for.</param>
public sealed record FetchFailure(FetchFailureKind Kind, string Message) : FetchOutcome;

/// <summary>Why no reply was had.</summary>
public enum FetchFailureKind
{
    /// <summary>Nobody serves the URL, or the server could not be reached.</summary>
    Unreachable,

    /// <summary>The time-out elapsed before the reply.</summary>
    TimedOut,

    /// <summary>The URL's scheme is not one that is fetched.</summary>
    UnsupportedScheme,

    /// <summary>The reply is larger than allowed.</summary>
    TooLarge,
}
