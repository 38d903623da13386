using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Applications;

/// <summary>
/// Runs a script's session at one end of a leg. Every input comes from the event queue, one at a time, so a session is
/// never entered while another one is being advanced.
/// </summary>
internal sealed partial class SessionParty(World world, Call call, ICallApplication application)
    : Party, IEventTarget, IPromptOwner, IRequestOwner
{
    private CallSession? _session;
    private CallLeg? _leg;
    private PromptPlayer? _prompts;

    private enum Happening
    {
        LegEnded,
        Digit,
        SpeechStarted,
        Utterance,
        Timer,
        PromptsEnded,
    }

    public override PartyKind Kind => PartyKind.Script;

    /// <summary>What the session listens for at present.</summary>
    public ListenModes ListensFor { get; private set; }

    /// <summary>Whether the session is over, or never began: nothing reaches it.</summary>
    public bool HasEnded => _session is null or { HasEnded: true };

    /// <summary>The session's leg, for the journal.</summary>
    public LegReference Reference => _leg!.Reference;

    internal override string Name => application.Name;

    internal override WaitingFor WaitsFor => ListensFor switch
    {
        ListenModes.None => WaitingFor.HangUp,
        ListenModes.Dtmf => WaitingFor.Keys,
        ListenModes.Speech => WaitingFor.Speech,
        _ => WaitingFor.KeysOrSpeech,
    };

    internal override void OnOffered(CallLeg leg)
    {
        _leg = leg;
        call.Open();
        _session = application.CreateSession(new SessionOptions
        {
            SessionId = world.Identifiers.NextSessionId(),
            Seed = world.Identifiers.NextSeed(),
            Epoch = world.Options.Epoch,
            StepBudget = world.Options.StepBudget,
            AutoAnswer = world.Options.AutoAnswer,
            Trace = world.Options.Trace,
        });
        Advance(new SessionStartedInput(leg.Details) { Time = world.Now });
    }

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
        _prompts?.Stop();
        _prompts = null;
        Later(Happening.LegEnded);
    }

    internal override void OnDigit(CallLeg leg, DtmfDigit digit) => Later(Happening.Digit, digit.Key);

    internal override void OnSpeechStarted(CallLeg leg) => Later(Happening.SpeechStarted);

    internal override void OnUtterance(CallLeg leg, Utterance utterance) => Later(Happening.Utterance, 0, utterance);

    void IPromptOwner.PromptsEnded(WaitToken token) => Advance(new PromptsCompletedInput(token) { Time = world.Now });

    void IPromptOwner.PromptsFailed(WaitToken token, Uri url, string problem) =>
        Advance(new PromptsFailedInput(token, url, problem) { Time = world.Now });

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !HasEnded;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        var now = world.Now;
        var token = new WaitToken(scheduled.Number);
        Advance((Happening)scheduled.Kind switch
        {
            Happening.Digit => new DigitPressedInput(DtmfDigit.Parse((char)scheduled.Number)) { Time = now },
            Happening.SpeechStarted => new SpeechStartedInput { Time = now },
            Happening.Utterance => new UtteranceSpokenInput((Utterance)scheduled.Payload!) { Time = now },
            Happening.Timer => new TimerElapsedInput(token) { Time = now },
            Happening.PromptsEnded => new PromptsCompletedInput(token) { Time = now },
            _ => new LegHungUpInput { Time = now },
        });
    }

    void IRequestOwner.RequestEnded(WaitToken token, FetchOutcome outcome) =>
        Advance(new FetchCompletedInput(token, outcome) { Time = world.Now });

    private void Later(Happening happening, int number = 0, object? payload = null) =>
        world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, (int)happening, number, payload));

    private void Advance(SessionInput input)
    {
        if (HasEnded)
            return;
        var effects = world.Effects;
        _session!.Advance(input, effects);
        foreach (var effect in effects)
            CarryOut(effect);
        effects.Clear();
    }
}
