using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.Simulation.Tests;

/// <summary>An application in place of a script: a function says what each input leads to.</summary>
internal sealed class ScriptedApplication(Func<SessionInput, IEnumerable<SessionEffect>> answer) : ICallApplication
{
    /// <summary>The inputs that its sessions got, in order.</summary>
    public List<SessionInput> Inputs { get; } = [];

    public string Name => "scripted";

    public IReadOnlyList<CoveragePoint> CoveragePoints => [];

    public CallSession CreateSession(SessionOptions options) => new Session(this, options);

    private sealed class Session(ScriptedApplication application, SessionOptions options) : CallSession(options)
    {
        private bool _hasEnded;

        public override bool HasEnded => _hasEnded;

        public override void Advance(SessionInput input, List<SessionEffect> effects)
        {
            application.Inputs.Add(input);
            effects.AddRange(application.Answer(input));
            _hasEnded = effects.Exists(effect => effect is EndEffect);
        }
    }

    private IEnumerable<SessionEffect> Answer(SessionInput input) => answer(input);
}
