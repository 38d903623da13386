using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Applications;

/// <summary>
/// Runs a script's session at one end of a leg: hands it what happens, one input at a time from the event queue, and
/// carries out its effects.
/// </summary>
internal sealed class SessionParty(World world, Call call, ICallApplication application) : Party, IEventTarget
{
    private CallSession? _session;
    private CallLeg? _leg;

    private enum Happening
    {
        LegEnded,
        Digit,
        SpeechStarted,
        Utterance,
        Timer,
        PromptSegmentEnded,
        RequestArrives,
        RequestEnds,
    }

    public override PartyKind Kind => PartyKind.Script;

    internal override string Name => application.Name;

    internal override void OnOffered(CallLeg leg)
    {
        _leg = leg;
        call.SessionOpened();
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

    internal override void OnEnded(CallLeg leg, ReleaseCause cause) => Later(Happening.LegEnded);

    internal override void OnDigit(CallLeg leg, DtmfDigit digit) => Later(Happening.Digit, digit.Key);

    internal override void OnSpeechStarted(CallLeg leg) => Later(Happening.SpeechStarted);

    internal override void OnUtterance(CallLeg leg, Utterance utterance) => Later(Happening.Utterance, 0, utterance);

    public bool Expects(in ScheduledEvent scheduled) => true;

    public void Fire(in ScheduledEvent scheduled)
    {
        var now = world.Now;
        switch ((Happening)scheduled.Kind)
        {
            case Happening.LegEnded:
                Advance(new LegHungUpInput { Time = now });
                break;
            case Happening.Digit:
                Advance(new DigitPressedInput(DtmfDigit.Parse((char)scheduled.Number)) { Time = now });
                break;
            case Happening.Timer:
                Advance(new TimerElapsedInput(new WaitToken(scheduled.Number)) { Time = now });
                break;
        }
    }

    private void Later(Happening happening, int number = 0, object? payload = null) =>
        world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, (int)happening, number, payload));

    private void Advance(SessionInput input)
    {
        var effects = world.Effects;
        _session!.Advance(input, effects);
        effects.Clear();
    }
}
