using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.Simulation.Tests.Sessions;

/// <summary>An application without a language: its sessions answer inputs with the effects that a test names.</summary>
internal sealed class TestApplication(string name, Func<SessionInput, TestSession, IEnumerable<SessionEffect>> react)
    : ICallApplication
{
    public string Name => name;

    public IReadOnlyList<CoveragePoint> CoveragePoints => [];

    /// <summary>All inputs of all sessions, in order.</summary>
    public List<SessionInput> Inputs { get; } = [];

    /// <summary>The sessions in the order they were created.</summary>
    public List<TestSession> Sessions { get; } = [];

    public CallSession CreateSession(SessionOptions options)
    {
        var session = new TestSession(options, this, react);
        Sessions.Add(session);
        return session;
    }

    /// <summary>The inputs of one type.</summary>
    public IReadOnlyList<T> All<T>()
        where T : SessionInput => [.. Inputs.OfType<T>()];

    /// <summary>The one input of a type.</summary>
    public T The<T>()
        where T : SessionInput => All<T>().ShouldHaveSingleItem();
}

/// <summary>A session of a <see cref="TestApplication"/>. It ends when its call does.</summary>
internal sealed class TestSession(
    SessionOptions options, TestApplication application, Func<SessionInput, TestSession, IEnumerable<SessionEffect>> react)
    : CallSession(options)
{
    private bool _hasEnded;

    public override bool HasEnded => _hasEnded;

    public string Id => Options.SessionId;

    public override void Advance(SessionInput input, List<SessionEffect> effects)
    {
        application.Inputs.Add(input);
        effects.AddRange(react(input, this));
        if (input is LegHungUpInput && !effects.OfType<EndEffect>().Any())
            effects.Add(new EndEffect(EndReason.CallerHangUp));
        _hasEnded = effects.OfType<EndEffect>().Any();
    }
}
