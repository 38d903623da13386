using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>What a web source gives back.</summary>
/// <param name="Delay">From the request's arrival to the outcome's arrival at the session; <c>null</c> for never.</param>
internal abstract record WebAnswer(TimeSpan? Delay);

/// <summary>A reply over HTTP.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers in order.</param>
/// <param name="Body">The body.</param>
/// <param name="Delay">From the request's arrival to the reply's.</param>
internal sealed record WebReply(
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body,
    TimeSpan? Delay)
    : WebAnswer(Delay)
{
    /// <summary>The first header of a name, whatever its case; <c>null</c> if there is none.</summary>
    public string? Header(string name) => Find(Headers, name);

    /// <summary>The values of all headers of a name, as one list (RFC 9110, 5.3); empty if there is none.</summary>
    public string Joined(string name) => string.Join(
        ", ", Headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));

    /// <summary>The first of some headers of a name, whatever its case; <c>null</c> if there is none.</summary>
    public static string? Find(IReadOnlyList<KeyValuePair<string, string>> headers, string name)
    {
        foreach (var (key, value) in headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    /// <summary>The reply as a session sees it.</summary>
    public FetchReply ForSession(Uri url, CacheUse cache) =>
        new(Status, url, Header("Content-Type") ?? "", Body) { Cache = cache };
}

/// <summary>No reply.</summary>
/// <param name="Failure">Why not.</param>
/// <param name="Delay">From the request's arrival to the failure's; <c>null</c> if only the time-out ends the request.</param>
internal sealed record WebFailure(FetchFailure Failure, TimeSpan? Delay) : WebAnswer(Delay);
