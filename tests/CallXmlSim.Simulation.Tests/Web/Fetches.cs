using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Tests.Web;

/// <summary>A session that makes requests one after another, each some time after the reply to the one before.</summary>
internal sealed class Fetches
{
    public static readonly Uri Url = new("https://ivr.example/a");

    private readonly Queue<(TimeSpan After, FetchRequest Request)> _requests = new();
    private readonly List<FetchOutcome> _outcomes = [];

    public Fetches(SimulatorOptions? options = null) => Simulator = new Simulator(options);

    public Simulator Simulator { get; }

    /// <summary>The outcomes, in order.</summary>
    public IReadOnlyList<FetchOutcome> Outcomes => _outcomes;

    /// <summary>What each reply has to do with the cache.</summary>
    public IEnumerable<CacheUse> Cache => _outcomes.OfType<FetchReply>().Select(reply => reply.Cache);

    public static FetchRequest Get(string url = "https://ivr.example/a", FetchCaching? caching = null) =>
        new("GET", new Uri(url), [], FetchPurpose.Data) { Caching = caching };

    public static FetchRequest Post(string url = "https://ivr.example/a") =>
        new("POST", new Uri(url), [new FetchField("x", "1")], FetchPurpose.Data);

    public static StubReply Reply(int status, params (string Name, string Value)[] headers) => new()
    {
        Status = status,
        Headers = [.. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))],
        Body = "body"u8.ToArray(),
        Delay = TimeSpan.Zero,
    };

    public Fetches Stub(string request, params StubReply[] replies)
    {
        var parts = request.Split(' ');
        Simulator.Web.Add(new WebStub { Method = parts.Length > 1 ? parts[0] : null, Url = parts[^1], Replies = replies });
        return this;
    }

    public Fetches Then(FetchRequest request, double after = 0)
    {
        _requests.Enqueue((TimeSpan.FromSeconds(after), request));
        return this;
    }

    /// <summary>Makes the requests.</summary>
    public Fetches Run()
    {
        Simulator.MapNumber("100", new ScriptedApplication(Answer));
        Simulator.Dial("200", "100", SilentCaller.Instance);
        Simulator.RunToEnd();
        return this;
    }

    private IEnumerable<SessionEffect> Answer(SessionInput input)
    {
        if (input is TimerElapsedInput)
            return [new FetchEffect(new WaitToken(2), _requests.Dequeue().Request)];
        if (input is FetchCompletedInput completed)
            _outcomes.Add(completed.Outcome);
        return _requests.TryPeek(out var next)
            ? [new StartTimerEffect(new WaitToken(1), next.After)]
            : [new EndEffect(EndReason.DocumentEnd)];
    }
}
