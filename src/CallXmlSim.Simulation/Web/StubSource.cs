using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Web.Caching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Serves what the stubs serve.</summary>
internal sealed class StubSource(TimeSpan usualDelay) : IWebSource
{
    private readonly List<WebStub> _stubs = [];
    private readonly Dictionary<WebStub, int> _uses = new(ReferenceEqualityComparer.Instance);

    public string Tried => _stubs.Count switch
    {
        0 => "no stub is defined",
        1 => "the one stub does not match it",
        _ => $"none of the {_stubs.Count} stubs matches it",
    };

    public TimeSpan WayThere => TimeSpan.Zero;

    public void Add(WebStub stub) => _stubs.Add(stub);

    public bool Serves(WebRequest request) => Find(request) is not null;

    public WebAnswer Answer(WebRequest request)
    {
        var stub = Find(request)!;
        var use = _uses.GetValueOrDefault(stub);
        _uses[stub] = use + 1;
        var reply = stub.Replies[Math.Min(use, stub.Replies.Count - 1)];
        var delay = reply.Delay ?? usualDelay;
        return reply.Failure switch
        {
            null => IsKnownTo(request, reply)
                ? new WebReply(304, reply.Headers, default, delay)
                : new WebReply(reply.Status, reply.Headers, reply.Body, delay),
            FetchFailureKind.TimedOut => new WebFailure(new FetchFailure(FetchFailureKind.TimedOut, ""), null),
            { } kind => new WebFailure(new FetchFailure(kind, $"a stub lets requests for \"{request.Address}\" fail"), delay),
        };
    }

    // RFC 9110, 13.2.2: what the client says to have already is not sent again.
    private static bool IsKnownTo(WebRequest request, StubReply reply)
    {
        if (reply.Status != 200)
            return false;
        if (WebReply.Find(request.Headers, "If-None-Match") is { } known)
            return WebReply.Find(reply.Headers, "ETag") is { } tag && Strong(tag) == Strong(known);
        return HttpDate.Parse(WebReply.Find(request.Headers, "If-Modified-Since")) is { } since
            && HttpDate.Parse(WebReply.Find(reply.Headers, "Last-Modified")) is { } modified
            && modified <= since;
    }

    private static string Strong(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;

    private WebStub? Find(WebRequest request)
    {
        foreach (var stub in _stubs)
        {
            if (stub.Matches(request))
                return stub;
        }

        return null;
    }
}
