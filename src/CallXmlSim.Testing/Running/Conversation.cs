using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// Takes a scenario's steps on the line, one after another. A step that is not fulfilled while the call lasts is the
/// conversation's failure; the caller then stays on the line, so that the whole call can be shown.
/// </summary>
internal sealed class Conversation : ICallerBehaviour
{
    /// <summary>How long the caller waits for a step to come true, and on the line after the last: 10 minutes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How long silence must last before the caller does not expect an optional prompt any more: 1 second.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    // What a step did reaches the script by up to three events of the same instant; the next step comes behind them.
    private const int EventsOfAnAct = 3;

    private readonly Stack<ConversationStep> _steps;
    private readonly Hearing _hearing = new();
    private readonly Journal _journal;
    private readonly SpeakingRate _rate;
    private TimeSpan _began;
    private TimeSpan _lastPromptEnd;
    private TimeSpan? _due;
    private TimeSpan? _alarmAt;
    private int _alarm;
    private int _pendingEvents;
    private bool _awaitsPromptEnd;
    private ConversationStep? _last;

    public Conversation(IReadOnlyList<ConversationStep> steps, Journal journal, SpeakingRate rate)
    {
        _steps = new Stack<ConversationStep>(steps.Count);
        Push(steps);
        _journal = journal;
        _rate = rate;
    }

    /// <summary>What the caller heard.</summary>
    public IReadOnlyList<HeardPrompt> Prompts => _hearing.Prompts.All;

    /// <summary>The step that did not come true; <c>null</c> when all did, or the call still lasts.</summary>
    public ScenarioFailure? Failure { get; private set; }

    /// <summary>Whether every step came true.</summary>
    public bool IsOver => _steps.Count == 0;

    /// <summary>When the caller's patience ends, on the virtual clock.</summary>
    public TimeSpan Deadline => (_alarmAt is { } alarm && alarm > _began ? alarm : _began) + Patience;

    /// <summary>Whether the call is over for the caller.</summary>
    public bool HasEnded { get; private set; }

    void ICallerBehaviour.Started(VirtualCaller caller)
    {
        _began = caller.Now;
        Proceed(caller);
    }

    void ICallerBehaviour.Answered(VirtualCaller caller) => Proceed(caller);

    void ICallerBehaviour.PromptStarted(VirtualCaller caller, PromptSegment prompt)
    {
        var (text, duration) = prompt switch
        {
            SpeechSegment speech => (speech.Text, _rate.DurationOf(speech.Text)),
            ToneSegment tone => (tone.Name, tone.Duration),
            AudioSegment audio => (audio.Url.OriginalString, audio.Duration),
            _ => (null, default),
        };
        if (text is null)
            return;

        var entry = Math.Max(0, _journal.Entries.Count - 1);
        _hearing.Prompts.Add(new HeardPrompt(TextPattern.Collapse(text), caller.Now, duration, entry)
        {
            Next = _steps.TryPeek(out var next) ? next : null,
            Last = _last,
        });
        Proceed(caller);
    }

    void ICallerBehaviour.PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted)
    {
        if (_hearing.Prompts.Playing is { } playing)
            playing.IsPlaying = false;
        _lastPromptEnd = caller.Now;
        if (_awaitsPromptEnd)
            Begin(caller.Now);
        _awaitsPromptEnd = false;
        Proceed(caller);
    }

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes) => Proceed(caller);

    void ICallerBehaviour.WokenUp(VirtualCaller caller, int tag)
    {
        if (tag != _alarm)
            return;
        _alarmAt = null;
        if (_pendingEvents > 0 && --_pendingEvents > 0)
        {
            caller.WakeUp(TimeSpan.Zero, this, _alarm);
            return;
        }

        Proceed(caller);
    }

    void ICallerBehaviour.CallEnded(VirtualCaller caller)
    {
        HasEnded = true;
        GiveUp();
    }

    /// <summary>Nothing more will happen: what is left of the steps came true already, or never will.</summary>
    public void GiveUp()
    {
        _awaitsPromptEnd = false;
        while (Failure is null && _steps.TryPeek(out var step))
        {
            if (step is HearStep { Optional: true } optional)
                _hearing.Defer(optional);
            if (step is WaitStep or SilenceStep or HearStep { Optional: true })
                _steps.Pop();
            else if (!Hear(step, TimeSpan.Zero))
                Failure = Unfulfilled.Describe(step, _hearing, HasEnded, _journal);
        }
    }

    private void Proceed(VirtualCaller caller)
    {
        while (!HasEnded && _pendingEvents == 0 && !_awaitsPromptEnd && _steps.TryPeek(out var step))
        {
            if (!Happens(step, caller))
                return;
        }
    }

    private bool Happens(ConversationStep step, VirtualCaller caller)
    {
        if (step is HearStep { Optional: true } optional)
        {
            _hearing.Defer(optional);
            Complete(caller.Now);
            return true;
        }

        if (Hear(step, caller.Now))
            return true;

        switch (step)
        {
            case WaitStep wait when IsDue(caller, _began + wait.Duration):
                Complete(caller.Now);
                return true;
            case SilenceStep silence when _hearing.Prompts.Playing is null || _due is not null:
                if (!IsDue(caller, _due ??= caller.Now + silence.Duration))
                    return false;
                Complete(caller.Now);
                return true;
            case ActionStep action when IsTime(action, caller):
                _hearing.Forget();
                Complete(caller.Now);
                Act(action, caller);
                return true;
            default:
                return false;
        }
    }

    private bool Hear(ConversationStep step, TimeSpan now)
    {
        if (_hearing.Next(step, out var isDone) is not { } heard)
            return false;

        if (isDone)
            Complete(now);
        Push(heard.Then);
        if (heard.Then.Count > 0)
            Begin(now);

        var goesOnInPrompt = _steps.TryPeek(out var next)
            && next is HearStep or AnyOrderStep or ActionStep { Placement.DuringPrompt: true };
        _awaitsPromptEnd = !HasEnded && !goesOnInPrompt && _hearing.Prompts.Playing is not null;
        return true;
    }

    private void Push(IReadOnlyList<ConversationStep> steps)
    {
        for (var i = steps.Count - 1; i >= 0; i--)
            _steps.Push(steps[i]);
    }

    private bool IsTime(ActionStep step, VirtualCaller caller)
    {
        var (after, duringPrompt) = step.Placement;
        if (duringPrompt)
        {
            if (_due is null && _hearing.Prompts.Playing is { } playing)
                _due = playing.Start + (after ?? playing.Duration / 2);
            return _due is { } due && IsDue(caller, due);
        }

        if (after is { } pause)
            return IsDue(caller, _began + pause);

        var isListenedTo = step switch
        {
            PressStep => caller.ListenedFor.HasFlag(ListenModes.Dtmf),
            SayStep or PlayStep => caller.ListenedFor.HasFlag(ListenModes.Speech),
            _ => true,
        };
        return isListenedTo && (!_hearing.MayHearMore || IsQuiet(caller));
    }

    private bool IsQuiet(VirtualCaller caller) =>
        _hearing.Prompts.Playing is null
        && IsDue(caller, (_lastPromptEnd > _began ? _lastPromptEnd : _began) + Grace);

    private void Act(ActionStep step, VirtualCaller caller)
    {
        var duration = TimeSpan.Zero;
        switch (step)
        {
            case PressStep press:
                for (var i = 0; i < press.Keys.Count; i++)
                    caller.Press(press.Keys[i], duration = i * PressStep.KeyInterval);
                break;
            case SayStep { Utterance: var utterance }:
                caller.Say(utterance);
                duration = caller.DurationOf(utterance);
                break;
            case PlayStep { Sound: var sound }:
                caller.Say(sound);
                duration = sound.Duration;
                break;
            case HangUpStep:
                caller.HangUp();
                break;
        }

        _pendingEvents = EventsOfAnAct;
        _began += duration;
        caller.WakeUp(duration, this, ++_alarm);
    }

    private bool IsDue(VirtualCaller caller, TimeSpan time)
    {
        if (caller.Now >= time)
            return true;
        if (_alarmAt != time)
        {
            _alarmAt = time;
            caller.WakeUp(time - caller.Now, this, ++_alarm);
        }

        return false;
    }

    private void Complete(TimeSpan now)
    {
        _last = _steps.Pop();
        Begin(now);
    }

    private void Begin(TimeSpan now)
    {
        _began = now;
        _due = null;
        _alarmAt = null;
    }
}
