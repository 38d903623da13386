using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Collecting;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// The waiting state (VoiceXML 2.0, 4.1.8): plays what is queued, listens by the active grammars, and ends with a result,
/// or with noinput, nomatch or maxspeechtimeout. Timing is that of appendix D.
/// </summary>
internal sealed class InputFrame : Frame
{
    private const string RecordingType = "recordutterancetype";

    private readonly FormFrame _form;
    private readonly IReadOnlyList<ActiveGrammar> _grammars;
    private readonly ListenModes _modes;
    private readonly ListenModes _accepted;
    private readonly bool _hasGrammars;
    private readonly PromptPlayback _playback = new();
    private Keys? _keys;
    private WaitToken _noInput;
    private WaitToken _nextKey;
    private WaitToken _maxSpeech;
    private ListenModes _announced;
    private bool _hasBegun;

    public InputFrame(VoiceXmlSession session, FormFrame form, IReadOnlyList<ActiveGrammar> grammars)
    {
        _form = form;
        _hasGrammars = grammars.Count > 0;
        _accepted = Accepted(session.Properties.Text("inputmodes"));
        _grammars = grammars.All(IsListenedTo) ? grammars : [.. grammars.Where(IsListenedTo)];
        foreach (var active in _grammars)
            _modes |= ModeOf(active);

        bool IsListenedTo(ActiveGrammar active) => (_accepted & ModeOf(active)) != 0;
    }

    public override bool IsWaitingState => true;

    private bool IsListening => _playback.Current is not { BargeIn: false };

    private bool HearsHotword => _playback.Current?.IsHotword ?? _playback.EndsAsHotword;

    public override Progress Step(VoiceXmlSession session)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            if (!session.MayWait(out var instead))
                return instead;
            if (RecordsUtterances(session) && RecordingFormat.Find(session.Properties.Text(RecordingType)) is null)
                return session.Throw(new VoiceXmlEvent(EventName.UnsupportedFormat, $"\"{session.Properties.Text(RecordingType)}\" is no format to record in"));
            // 3.1.4: without any grammar there is nothing to wait for.
            if (!_hasGrammars)
                return session.Throw(new VoiceXmlEvent(EventName.Semantic, "no grammar is active"));
            _playback.Begin(session);
            // 4.1.5: what was keyed before a prompt that cannot be interrupted is lost.
            if (!IsListening)
                session.Input.Clear();
        }

        return TakeTypedAhead(session, out var progress) ? progress : Announce(session);
    }

    public override Progress Receive(VoiceXmlSession session, SessionInput input) => input switch
    {
        PromptsCompletedInput completed => PromptsCompleted(session, completed),
        TimerElapsedInput elapsed => TimerElapsed(session, elapsed.Token),
        DigitPressedInput pressed => Press(session, pressed.Digit),
        SpeechStartedInput => SpeechStarted(session),
        UtteranceSpokenInput spoken => Hear(session, spoken.Utterance, spoken.Recording),
        _ => Progress.Wait,
    };

    private Keys KeysOf(VoiceXmlSession session) => _keys ??= Keys.For(session, _grammars);

    private static ListenModes ModeOf(ActiveGrammar active) =>
        active.Grammar.Mode == GrammarMode.Dtmf ? ListenModes.Dtmf : ListenModes.Speech;

    // 6.3.6.
    private static ListenModes Accepted(string inputModes) =>
        (inputModes.Contains("dtmf", StringComparison.Ordinal) ? ListenModes.Dtmf : ListenModes.None)
        | (inputModes.Contains("voice", StringComparison.Ordinal) ? ListenModes.Speech : ListenModes.None);

    private Progress Announce(VoiceXmlSession session)
    {
        var modes = IsListening ? _modes : ListenModes.None;
        if (modes != _announced)
            session.Emit(Listen(session, modes));
        _announced = modes;
        if (_playback.Play(session))
            return Progress.Wait;
        if (_noInput.Number == 0 && _nextKey.Number == 0)
            _noInput = session.StartTimer(_playback.Timeout ?? session.Properties.Duration("timeout"));
        return Progress.Wait;
    }

    private Progress PromptsCompleted(VoiceXmlSession session, PromptsCompletedInput completed)
    {
        if (!_playback.Completed(completed.Token))
            return Progress.Wait;
        if (_nextKey.Number != 0 || _maxSpeech.Number != 0)
            return Progress.Wait;
        return Announce(session);
    }

    private Progress TimerElapsed(VoiceXmlSession session, WaitToken token)
    {
        if (token == _noInput)
            return Finish(session, EventName.NoInput, "the caller is silent");
        if (token == _maxSpeech)
            return Finish(session, EventName.MaxSpeechTimeout, "the caller speaks too long");
        if (token != _nextKey)
            return Progress.Wait;
        _nextKey = default;
        return KeysDecided(session, KeysOf(session).Collector.TimeIsOver());
    }

    private bool TakeTypedAhead(VoiceXmlSession session, out Progress progress)
    {
        progress = Progress.Wait;
        while (session.Input.Digits.Count > 0 && (_modes & ListenModes.Dtmf) != 0)
        {
            progress = Press(session, DtmfDigit.Parse(session.Input.Digits.Take()));
            if (progress != Progress.Wait)
                return true;
        }

        if (session.Input.Utterance is { } utterance && (_modes & ListenModes.Speech) != 0)
        {
            session.Input.Utterance = null;
            progress = Hear(session, utterance, null);
            return progress != Progress.Wait;
        }

        return false;
    }

    private Progress Press(VoiceXmlSession session, DtmfDigit key)
    {
        if (!IsListening || (_accepted & ListenModes.Dtmf) == 0)
            return Progress.Wait;
        if ((_modes & ListenModes.Dtmf) == 0)
            return MatchNothing(session, "no active grammar takes keys");
        var state = KeysOf(session).Collector.Press(key);
        if (!HearsHotword)
            Interrupt(session);
        if (state != KeyCollectionState.Waiting)
            return KeysDecided(session, state);
        // While keys that were typed ahead are left, no time passes.
        _nextKey = session.Input.Digits.Count > 0 || KeysOf(session).Collector.Wait is not { } wait ? default : session.StartTimer(wait);
        return Progress.Wait;
    }

    private Progress SpeechStarted(VoiceXmlSession session)
    {
        if (!IsListening || (_accepted & ListenModes.Speech) == 0)
            return Progress.Wait;
        if (!HearsHotword)
            Interrupt(session);
        _maxSpeech = session.StartTimer(session.Properties.Duration("maxspeechtimeout"));
        return Progress.Wait;
    }

    private Progress Hear(VoiceXmlSession session, Utterance utterance, Recording? recording)
    {
        if (!IsListening || (_accepted & ListenModes.Speech) == 0)
            return Progress.Wait;
        _maxSpeech = default;
        if ((_modes & ListenModes.Speech) == 0)
            return MatchNothing(session, "no active grammar takes words");
        if (!SpokenMatch.TryFind(session, _grammars, utterance, out var hypotheses, out var failure))
            return failure;
        if (hypotheses.Count == 0 && HearsHotword)
            return Progress.Wait;
        Interrupt(session);
        return hypotheses.Count == 0
            ? Finish(session, EventName.NoMatch, SpokenMatch.Explain(session, _grammars, utterance))
            : Finish(session, new RecognitionResult(hypotheses, "voice")
            {
                Recording = recording is null ? default : session.Recordings.Add(recording), RecordingOf = recording,
            });
    }

    // 4.1.5.1: whichever grammars are active, any input ends a prompt, unless a hotword is waited for.
    private Progress MatchNothing(VoiceXmlSession session, string reason) =>
        HearsHotword ? Progress.Wait : Finish(session, EventName.NoMatch, reason);

    private Progress KeysDecided(VoiceXmlSession session, KeyCollectionState state)
    {
        if (state == KeyCollectionState.NotMatched && HearsHotword)
        {
            // 4.1.5.1: nothing has happened, and the time goes on.
            _nextKey = default;
            KeysOf(session).Collector.Reset();
            return _playback.IsPlaying ? Progress.Wait : Announce(session);
        }

        Interrupt(session);
        if (state == KeyCollectionState.NotMatched)
            return Finish(session, EventName.NoMatch, KeysOf(session).Collector.Explain().ToString());
        return KeysOf(session).TryResult(session, out var result, out var failure) ? Finish(session, result) : failure;
    }

    // VoiceXML 2.1, 7: what is said is recorded where the property asks for it.
    private bool RecordsUtterances(VoiceXmlSession session) =>
        (_modes & ListenModes.Speech) != 0 && session.Properties.Boolean("recordutterance");

    private ListenEffect Listen(VoiceXmlSession session, ListenModes modes) =>
        (modes & ListenModes.Speech) != 0 && RecordsUtterances(session)
            ? new ListenEffect(modes) { SpeechRecordedAs = RecordingFormat.Find(session.Properties.Text(RecordingType)) }
            : ListenEffect.For(modes);

    private void StopListening(VoiceXmlSession session)
    {
        if (_announced != ListenModes.None)
            session.Emit(ListenEffect.None);
    }

    // Barge-in: the caller's input ends the prompts, also those behind the one that plays (4.1.5).
    private void Interrupt(VoiceXmlSession session)
    {
        _playback.Stop(session);
        _noInput = default;
    }

    private Progress Finish(VoiceXmlSession session, string name, string message)
    {
        _playback.Stop(session);
        StopListening(session);
        return session.Throw(new VoiceXmlEvent(name, message));
    }

    private Progress Finish(VoiceXmlSession session, RecognitionResult result)
    {
        _playback.Stop(session);
        result = result with { MarkName = _playback.Mark, MarkTime = _playback.TimeSinceMark(session) };
        StopListening(session);
        session.Emit(new ChoiceEffect(VoiceXmlSession.TextForJournal(result.Best.Interpretation), result.Best.Utterance, result.Best.Confidence));
        LastResult.Assign(session, result);
        session.Unwind(_form);
        (_form.Result, _form.Phase) = (result, Phase.Process);
        return Progress.Continue;
    }
}
