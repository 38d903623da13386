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

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>
/// A recording under way (VoiceXML 2.0, 2.3.6). A key that a grammar of the item's own takes ends the recording, as any
/// other key does when <c>dtmfterm</c> says so: it counts as a match of a grammar of the item's own. A key that a grammar
/// around the item takes leads elsewhere, and nothing is kept. When the caller hangs up, the recording is kept and the event
/// is thrown.
/// </summary>
internal sealed class RecordFrame(FormFrame form, RecordItem item, RecordingRequest request, Keys keys) : Frame
{
    private WaitToken _recording;
    private string? _endingKey;
    private bool _isEndedByKey;

    // Its end is the recording's: the hang-up comes behind it.
    public override bool IsWaitingState => _recording.Number == 0;

    public override Progress Step(VoiceXmlSession session)
    {
        if (!session.MayWait(out var instead))
            return instead;
        _recording = session.NextToken();
        session.Emit(ListenEffect.For(ListenModes.Dtmf | ListenModes.Speech));
        session.Emit(new StartRecordingEffect(_recording, request));
        return Progress.Wait;
    }

    public override Progress Receive(VoiceXmlSession session, SessionInput input)
    {
        switch (input)
        {
            case RecordingCompletedInput completed when completed.Token == _recording:
                return Completed(session, completed.Recording);
            case DigitPressedInput pressed:
                return Press(session, pressed.Digit);
            default:
                return Progress.Wait;
        }
    }

    private Progress Press(VoiceXmlSession session, DtmfDigit key)
    {
        var state = keys.Collector.Press(key);
        if (state == KeyCollectionState.Waiting)
            return Progress.Wait;
        if (state == KeyCollectionState.Matched)
            return keys.TryResult(session, out var result, out var failure) ? Matched(session, key, result) : failure;
        keys.Collector.Reset();
        return item.EndsByKey ? End(session, key, KeyGrammar.ResultOf(key, item)) : Progress.Wait;
    }

    private Progress Matched(VoiceXmlSession session, DtmfDigit key, RecognitionResult result)
    {
        if (result.Best.Grammar.Item == item)
            return End(session, key, result);
        session.Emit(new StopRecordingEffect(_recording));
        session.Emit(ListenEffect.None);
        LastResult.Assign(session, result);
        session.Unwind(form);
        (form.Result, form.Phase) = (result, Phase.Process);
        return Progress.Continue;
    }

    private Progress End(VoiceXmlSession session, DtmfDigit key, RecognitionResult result)
    {
        _isEndedByKey = true;
        _endingKey = item.EndsByKey ? key.ToString() : null;
        LastResult.Assign(session, result);
        session.Emit(new StopRecordingEffect(_recording));
        return Progress.Wait;
    }

    private Progress Completed(VoiceXmlSession session, Recording recording)
    {
        session.Emit(ListenEffect.None);
        if (recording is { End: RecordingEnd.Silence, HasSound: false } && session.Line.IsUp)
            return session.Throw(new VoiceXmlEvent(EventName.NoInput, "the caller says nothing"));
        if (_isEndedByKey && !recording.HasSound)
        {
            // 2.3.6: a key before any sound leaves the item as it is, and is no event.
            session.Unwind(form);
            form.Phase = Phase.Select;
            return Progress.Continue;
        }

        form.Fill(item, session.Recordings.Add(recording));
        form.SetShadow(item, ScriptValue.From(ScriptRecord.Of(
            ("duration", ScriptValue.From(recording.Duration.TotalMilliseconds)),
            ("size", ScriptValue.From(recording.Content.Length)),
            ("termchar", ScriptValue.From(_endingKey)),
            ("maxtime", ScriptValue.From(recording.End == RecordingEnd.MaxTime)))));
        if (recording.End == RecordingEnd.HangUp && session.Line.IsUp)
        {
            // The event of the hang-up comes next.
            _recording = default;
            return Progress.Wait;
        }

        session.Unwind(form);
        return session.MayWait(out var instead) ? form.ProcessFilled() : instead;
    }
}
