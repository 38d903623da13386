using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Callers;

/// <summary>
/// A simulated person (or machine) at one end of a call leg: the one who rings, or one who is rung. Its verbs take
/// effect on the virtual clock: now, or after a time. What it perceives goes to its <see cref="ICallerBehaviour"/>.
/// </summary>
public sealed partial class VirtualCaller : Party, IEventTarget
{
    private readonly World _world;
    private readonly ICallerBehaviour _behaviour;
    private readonly FarEnd? _farEnd;
    private CallLeg? _leg;

    internal VirtualCaller(World world, ICallerBehaviour behaviour)
    {
        _world = world;
        _behaviour = behaviour;
        Kind = PartyKind.Caller;
    }

    internal VirtualCaller(World world, FarEnd farEnd)
    {
        _world = world;
        _behaviour = farEnd.Behaviour();
        _farEnd = farEnd;
        Kind = PartyKind.FarEnd;
        ListenedFor = ListenModes.Speech;
    }

    private enum Act
    {
        Dial,
        Press,
        StartSpeaking,
        FinishSpeaking,
        HangUp,
        WakeUp,
        Play,
        LoseConnection,
        Answer,
        Refuse,
    }

    /// <inheritdoc/>
    public override PartyKind Kind { get; }

    // Also while it rings: a call whose first media count as an answer may be bridged by then.
    private bool PerceivesNothing => HasEnded || (Kind == PartyKind.FarEnd && !IsConnected);

    /// <summary>The virtual time.</summary>
    public TimeSpan Now => _world.Now;

    /// <summary>Whether the person is talking to somebody.</summary>
    public bool IsConnected => _leg is { State: LegState.Connected };

    /// <summary>Whether the call is over for this person.</summary>
    public bool HasEnded => _leg is { State: LegState.Ended };

    /// <summary>What the other side listens for at present.</summary>
    public ListenModes ListenedFor { get; private set; }

    /// <summary>The part of a prompt that is heard at present, if any.</summary>
    public PromptSegment? Hears { get; private set; }

    /// <summary>Presses a key.</summary>
    public void Press(DtmfDigit digit, TimeSpan after = default) => Do(Act.Press, after, digit.Key);

    /// <summary>Says something; it is understood when the last word is spoken.</summary>
    public void Say(Utterance utterance, TimeSpan after = default) => Do(Act.StartSpeaking, after, 0, utterance);

    /// <summary>How long it takes to say something.</summary>
    public TimeSpan DurationOf(Utterance utterance) => utterance.Duration > TimeSpan.Zero
        ? utterance.Duration
        : _world.Options.SpeakingRate.DurationOf(utterance.Text);

    /// <summary>Hangs up, also before the call is answered.</summary>
    public void HangUp(TimeSpan after = default) => Do(Act.HangUp, after);

    /// <summary>Lets <see cref="ICallerBehaviour.WokenUp"/> of a behaviour be called after a time.</summary>
    public void WakeUp(TimeSpan after, ICallerBehaviour behaviour, int tag = 0) =>
        Do(Act.WakeUp, after, tag, behaviour);

    /// <summary>Dials after a time.</summary>
    internal void Dial(CallLeg leg, TimeSpan after)
    {
        _leg = leg;
        Do(Act.Dial, after);
    }

    internal override void OnAnswered(CallLeg leg) => _behaviour.Answered(this);

    internal override void OnEnded(CallLeg leg, ReleaseCause cause)
    {
        _leg = leg;
        Hears = null;
        ListenedFor = ListenModes.None;
        _playing?.Stop();
        _behaviour.CallEnded(this);
    }

    internal override void OnPromptStarted(CallLeg leg, PromptSegment prompt)
    {
        if (PerceivesNothing)
            return;
        Hears = prompt;
        _behaviour.PromptStarted(this, prompt);
    }

    internal override void OnPromptEnded(CallLeg leg, PromptSegment prompt, bool interrupted)
    {
        if (PerceivesNothing)
            return;
        Hears = null;
        _behaviour.PromptEnded(this, prompt, interrupted);
    }

    internal override void OnListening(CallLeg leg, ListenModes modes)
    {
        if (HasEnded)
            return;

        // Somebody who was called says what there is to say, whether a script listens for it or not.
        ListenedFor = Kind == PartyKind.FarEnd ? modes | ListenModes.Speech : modes;
        if (PerceivesNothing)
            return;
        _behaviour.Listening(this, ListenedFor);
    }

    // What another person says is heard as a prompt is: it has a beginning and an end.
    internal override void OnSpeechStarted(CallLeg leg, Utterance utterance) =>
        OnPromptStarted(leg, new SpeechSegment(utterance.Text));

    internal override void OnUtterance(CallLeg leg, Utterance utterance) =>
        OnPromptEnded(leg, new SpeechSegment(utterance.Text), interrupted: false);

    internal override void OnDigit(CallLeg leg, DtmfDigit digit)
    {
        if (!PerceivesNothing)
            _behaviour.KeyHeard(this, digit);
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !HasEnded;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        switch ((Act)scheduled.Kind)
        {
            case Act.Dial:
                DialNow();
                break;
            case Act.Press:
                PressNow(DtmfDigit.Parse((char)scheduled.Number));
                break;
            case Act.StartSpeaking:
                StartSpeaking((Utterance)scheduled.Payload!);
                break;
            case Act.FinishSpeaking:
                FinishSpeaking((Utterance)scheduled.Payload!);
                break;
            case Act.HangUp:
                HangUpNow();
                break;
            case Act.WakeUp:
                ((ICallerBehaviour)scheduled.Payload!).WokenUp(this, scheduled.Number);
                break;
            case Act.Play:
                PlayNow((PromptSegment)scheduled.Payload!);
                break;
            case Act.LoseConnection:
                _leg!.Drop();
                break;
            case Act.Answer:
                AnswerNow();
                break;
            case Act.Refuse:
                _leg!.Refuse((ReleaseCause)scheduled.Number);
                break;
        }
    }

    private void Do(Act act, TimeSpan after, int number = 0, object? payload = null) =>
        _world.Queue.After(after, new ScheduledEvent(this, (int)act, number, payload));

    private void DialNow()
    {
        if (_world.Journal.IsOn)
            _world.Journal.Add(new DialledEntry(_leg!.Details, Kind) { Time = Now, Leg = _leg.Reference });
        _leg!.OfferAfter(_world.Options.Latencies.CallSetup);
        _behaviour.Started(this);
    }

    private void PressNow(DtmfDigit digit)
    {
        if (!IsConnected)
            return;
        if (_world.Journal.IsOn)
            _world.Journal.Add(new DigitEntry(digit, Kind) { Time = Now, Leg = _leg!.Reference });
        _leg!.OtherThan(this).OnDigit(_leg, digit);
    }

    private void StartSpeaking(Utterance utterance)
    {
        if (!IsConnected)
            return;
        _leg!.OtherThan(this).OnSpeechStarted(_leg, utterance);
        Do(Act.FinishSpeaking, DurationOf(utterance), 0, utterance);
    }

    private void FinishSpeaking(Utterance utterance)
    {
        if (!IsConnected)
            return;
        if (_world.Journal.IsOn)
            _world.Journal.Add(new UtteranceEntry(utterance, Kind) { Time = Now, Leg = _leg!.Reference });
        _leg!.OtherThan(this).OnUtterance(_leg, utterance);
    }

    private void HangUpNow()
    {
        _leg!.HangUp(this);
        OnEnded(_leg, ReleaseCause.HungUp);
    }
}
