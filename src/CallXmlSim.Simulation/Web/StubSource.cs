using CallXmlSim.Sessions.Fetching;

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
            null => new WebReply(reply.Status, reply.Headers, reply.Body, delay),
            FetchFailureKind.TimedOut => new WebFailure(new FetchFailure(FetchFailureKind.TimedOut, ""), null),
            { } kind => new WebFailure(new FetchFailure(kind, $"a stub lets requests for \"{request.Address}\" fail"), delay),
        };
    }

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
