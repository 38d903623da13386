using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Collecting;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>
/// A transfer under way (VoiceXML 2.0, 2.3.7): its outcome is the item's value or an event. What the caller says or keys
/// by the transfer's grammars ends a bridge.
/// </summary>
internal sealed class TransferFrame(
    FormFrame form,
    TransferItem item,
    DialRequest request,
    IReadOnlyList<ActiveGrammar> grammars,
    Keys keys)
    : Frame
{
    private readonly WaitingAudio? _audio = item.Kind == TransferKind.Bridge && item.Audio is { } address ? new WaitingAudio(address) : null;
    private WaitToken _transfer;
    private WaitToken _maxTime;
    private string _ownEnd = "near_end_disconnect";
    private (string Mode, string Utterance)? _ended;
    private bool _isBridged;

    public override bool IsWaitingState => true;

    public override Progress Step(VoiceXmlSession session)
    {
        if (!session.MayWait(out var instead))
            return instead;
        _transfer = session.NextToken();
        var listens = item.Kind == TransferKind.Bridge && grammars.Count > 0;
        if (listens)
            session.Emit(ListenEffect.For(Modes()));
        session.Emit(new TransferEffect(_transfer, request, item.Kind) { Listens = listens });
        _audio?.Play(session);
        return Progress.Wait;
    }

    public override Progress Receive(VoiceXmlSession session, SessionInput input) => input switch
    {
        DialAnsweredInput answered when answered.Token == _transfer => Answered(session),
        DialFailedInput failed when failed.Token == _transfer => Failed(session, failed.Failure),
        TransferredInput transferred when transferred.Token == _transfer => Transferred(session),
        BridgeEndedInput ended when ended.Token == _transfer => Ended(session, ended),
        TimerElapsedInput elapsed when _maxTime.Number != 0 && elapsed.Token == _maxTime => Release(session, "maxtime_disconnect"),
        PromptsCompletedInput completed when _audio?.Completed(session, completed.Token) == true => Progress.Wait,
        DigitPressedInput pressed => Press(session, pressed.Digit),
        UtteranceSpokenInput spoken => Hear(session, spoken.Utterance),
        _ => Progress.Wait,
    };

    private ListenModes Modes()
    {
        var modes = ListenModes.None;
        foreach (var active in grammars)
            modes |= active.Grammar.Mode == GrammarMode.Dtmf ? ListenModes.Dtmf : ListenModes.Speech;
        return modes;
    }

    private Progress Answered(VoiceXmlSession session)
    {
        _isBridged = true;
        _audio?.Stop(session);
        if (item.Kind == TransferKind.Bridge && item.MaxTime > TimeSpan.Zero)
            _maxTime = session.StartTimer(item.MaxTime);
        return Progress.Wait;
    }

    // 2.3.7.2.4 and 2.3.7.3: some failures are results, others events.
    private Progress Failed(VoiceXmlSession session, DialFailure failure) => failure switch
    {
        DialFailure.Busy or DialFailure.Rejected => Fill(session, "busy", TimeSpan.Zero),
        DialFailure.NoAnswer => Fill(session, "noanswer", TimeSpan.Zero),
        DialFailure.NetworkBusy => Fill(session, "network_busy", TimeSpan.Zero),
        DialFailure.BadDestination => Throw(session, "error.connection.baddestination", "is no number"),
        _ => Throw(session, "error.connection.noroute", "cannot be reached"),
    };

    private Progress Throw(VoiceXmlSession session, string name, string problem)
    {
        StopListening(session);
        return session.Throw(name, $"\"{request.Destination}\" {problem}", item);
    }

    private Progress Transferred(VoiceXmlSession session)
    {
        StopListening(session);
        session.Line.GiveAway();
        return session.Throw(EventName.Transferred, $"the caller was transferred to \"{request.Destination}\"", item);
    }

    private Progress Ended(VoiceXmlSession session, BridgeEndedInput ended) => Fill(
        session,
        ended.Reason switch
        {
            BridgeEnd.FarEnd => "far_end_disconnect",
            BridgeEnd.Network => "network_disconnect",
            _ => _ownEnd,
        },
        ended.Duration);

    private Progress Release(VoiceXmlSession session, string end)
    {
        _ownEnd = end;
        session.Emit(new ReleaseFarEndEffect(_transfer));
        // An attempt ends without an input of its own.
        return _isBridged ? Progress.Wait : Fill(session, end, TimeSpan.Zero);
    }

    private Progress Press(VoiceXmlSession session, DtmfDigit key)
    {
        var state = keys.Collector.Press(key);
        if (state == KeyCollectionState.NotMatched)
            keys.Collector.Reset();
        if (state != KeyCollectionState.Matched)
            return Progress.Wait;
        return keys.TryResult(session, out var result, out var failure) ? EndBy(session, result) : failure;
    }

    private Progress Hear(VoiceXmlSession session, Utterance utterance)
    {
        if (!SpokenMatch.TryFind(session, grammars, utterance, out var found, out var failure))
            return failure;
        return found.Count > 0 ? EndBy(session, new RecognitionResult(found, "voice")) : Progress.Wait;
    }

    private Progress EndBy(VoiceXmlSession session, RecognitionResult result)
    {
        _ended = (result.InputMode, result.Best.Utterance);
        LastResult.Assign(session, result);
        return Release(session, "near_end_disconnect");
    }

    // 2.3.7.2.3: the shadow variables.
    private Progress Fill(VoiceXmlSession session, string outcome, TimeSpan duration)
    {
        StopListening(session);
        form.Fill(item, ScriptValue.From(outcome));
        form.SetShadow(item, ScriptValue.From(ScriptRecord.Of(
            ("duration", ScriptValue.From(duration.TotalSeconds)),
            ("inputmode", ScriptValue.From(_ended?.Mode)),
            ("utterance", ScriptValue.From(_ended?.Utterance)))));
        session.Unwind(form);
        return form.ProcessFilled();
    }

    private void StopListening(VoiceXmlSession session)
    {
        _audio?.Stop(session);
        if (grammars.Count > 0)
            session.Emit(ListenEffect.None);
    }
}
