using System.Net.Http.Headers;

namespace CallXmlSim.Simulation.Web.Caching;

/// <summary>A reply in the cache, and for how long it is good.</summary>
internal sealed class StoredReply
{
    // RFC 9111, 4.2.2: a typical setting is a tenth of the time since the last change, and a day may be too long.
    private const int HeuristicDivisor = 10;
    private static readonly TimeSpan LongestHeuristic = TimeSpan.FromDays(1);

    private readonly CacheControlHeaderValue _control;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _requestHeaders;
    private readonly TimeSpan _arrived;
    private readonly TimeSpan _ageAtArrival;

    /// <summary>Takes a reply that has just arrived.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="request">Its request.</param>
    /// <param name="sent">When the request was sent.</param>
    /// <param name="now">The present time of the virtual clock.</param>
    /// <param name="epoch">The date at which the clock showed zero.</param>
    public StoredReply(WebReply reply, WebRequest request, TimeSpan sent, TimeSpan now, DateTimeOffset epoch)
    {
        Reply = reply;
        _requestHeaders = request.Headers;
        _arrived = now;
        _control = ControlOf(reply);
        var date = HttpDate.Parse(reply.Header("Date")) ?? epoch + now;
        Lifetime = LifetimeOf(date);

        // RFC 9111, 4.2.3.
        var apparent = epoch + now - date;
        var stated = TimeSpan.FromSeconds(int.TryParse(reply.Header("Age"), out var age) ? Math.Max(age, 0) : 0) + (now - sent);
        _ageAtArrival = apparent > stated ? apparent : stated;
    }

    /// <summary>The reply.</summary>
    public WebReply Reply { get; }

    /// <summary>Its age from which on it is stale.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>Whether it says itself how long it is good, or that it can be confirmed.</summary>
    public bool IsExplicit => _control.MaxAge is not null || _control.Public || Reply.Header("Expires") is not null;

    /// <summary>Whether it must not be used without its server's consent, stale or not (RFC 9111, 5.2.2.4).</summary>
    public bool MustAlwaysBeConfirmed => _control.NoCache;

    /// <summary>Whether it must not be used when stale, whatever the request allows (RFC 9111, 5.2.2.2).</summary>
    public bool MustBeConfirmedWhenStale => _control.MustRevalidate;

    /// <summary>Its age (RFC 9111, 4.2.3).</summary>
    public TimeSpan AgeAt(TimeSpan now) => _ageAtArrival + (now - _arrived);

    /// <summary>Whether it answers a request for its URL, too (RFC 9111, 4.1).</summary>
    public bool Fits(WebRequest request)
    {
        foreach (var name in Reply.Joined("Vary").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "*" || WebReply.Find(_requestHeaders, name) != WebReply.Find(request.Headers, name))
                return false;
        }

        return true;
    }

    /// <summary>The request that asks whether the reply is still good; <c>null</c> when it has nothing to ask by.</summary>
    public WebRequest? Confirmation(WebRequest request)
    {
        var headers = new List<KeyValuePair<string, string>>(request.Headers);
        if (Reply.Header("ETag") is { } tag)
            headers.Add(new("If-None-Match", tag));
        if (Reply.Header("Last-Modified") is { } modified)
            headers.Add(new("If-Modified-Since", modified));
        return headers.Count > request.Headers.Count ? request with { Headers = headers } : null;
    }

    /// <summary>Whether a reply may be kept at all (RFC 9111, 3).</summary>
    public static bool IsStorable(WebReply reply) =>
        !ControlOf(reply).NoStore && !reply.Joined("Vary").Contains('*', StringComparison.Ordinal);

    private static CacheControlHeaderValue ControlOf(WebReply reply) =>
        CacheControlHeaderValue.TryParse(reply.Joined("Cache-Control"), out var control) ? control : new CacheControlHeaderValue();

    // RFC 9111, 4.2.1 and 4.2.2; the cache belongs to the platform alone, so what is said to shared ones does not concern it.
    private TimeSpan LifetimeOf(DateTimeOffset date)
    {
        if (_control.MaxAge is { } maxAge)
            return maxAge;
        if (Reply.Header("Expires") is { } expires)
            return HttpDate.Parse(expires) is { } end && end > date ? end - date : TimeSpan.Zero;
        if (HttpDate.Parse(Reply.Header("Last-Modified")) is not { } modified || modified > date)
            return TimeSpan.Zero;
        var heuristic = (date - modified) / HeuristicDivisor;
        return heuristic < LongestHeuristic ? heuristic : LongestHeuristic;
    }
}
