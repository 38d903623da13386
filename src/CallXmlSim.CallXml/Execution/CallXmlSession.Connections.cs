using CallXmlSim.CallXml.Calls;
using CallXmlSim.CallXml.Events;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Execution;

/// <content>
/// What the session asks of the world besides its own line: other calls, conferences, other sessions (CallXML 3.0
/// reference, 2.5, 2.8, 2.16, 2.26, 2.28, 2.30).
/// </content>
internal sealed partial class CallXmlSession
{
    private SessionEffect? _release;
    private CallAnalysis? _analysis;
    private string? _parent;

    /// <summary>Asks for something that is answered in the same instant; events from outside wait for the answer.</summary>
    public Progress Ask(Func<WaitToken, SessionEffect> question)
    {
        _waits.Answer = _waits.Next();
        Emit(question(_waits.Answer));
        return Progress.Wait;
    }

    /// <summary>Begins a connection that lasts until the running element ends, or the other side does.</summary>
    /// <param name="connect">Makes the effect that begins it.</param>
    /// <param name="release">Makes the effect that ends it, whatever makes the element end.</param>
    public Progress Connect(Func<WaitToken, SessionEffect> connect, Func<WaitToken, SessionEffect> release)
    {
        _waits.Connection = _waits.Next();
        _release = release(_waits.Connection);
        Emit(connect(_waits.Connection));
        return Progress.Wait;
    }

    /// <summary>Places a call on the idle line, and has it analysed unless <paramref name="mask"/> is <c>null</c>.</summary>
    public Progress PlaceCall(DialRequest request, CallProgressMask? mask)
    {
        Digits.Clear(); // 6.7 [our reading]: they were typed in another call.
        var progress = Connect(
            token => new PlaceCallEffect(token, request),
            static token => new ReleaseFarEndEffect(token));
        _analysis = mask is null ? null : new CallAnalysis(mask, _waits.Connection);
        return progress;
    }

    /// <summary>The connection is no longer the running element's to end: it is over, or the session's own line now.</summary>
    public void Disconnected()
    {
        _waits.Connection = default;
        _release = null;
    }

    // A request is no pause, and neither is what is answered in the instant of the question: a loop of them is a runaway, too.
    private bool IsPause(SessionInput input) =>
        input is not FetchCompletedInput
        && (input.Time > Now || (input is not EventReceivedInput && TokenOf(input) == default));

    private Progress ReceiveAnswer(SessionInput input)
    {
        if (input is CallAnalysedInput analysed)
            return Analysed(analysed);
        var token = TokenOf(input);
        if (PendingWaits.Is(_waits.Answer, token))
            _waits.Answer = default;
        else if (!PendingWaits.Is(_waits.Connection, token))
            return Progress.Wait;
        return Frames.Top.Node.Answered(this, input);
    }

    private Progress Analysed(CallAnalysedInput analysed) =>
        _analysis is not null && _analysis.Token == analysed.Token && _analysis.Mask.Reports(analysed.Result)
            ? Interrupt(new CallXmlEvent(EventFamilies.CallProgress, CallProgressResults.NameOf(analysed.Result)))
            : Progress.Wait;

    private void EndConnection()
    {
        if (_release is not null)
            Emit(_release);
        Disconnected();
    }

    // 1.10, 5.3: the parent of a session that was started by `run` hears of its end.
    private void TellParent(EndEffect end)
    {
        if (_parent is not null)
            Emit(new SendEventEffect(default, _parent, EndValue.Of(end)));
    }

    /// <summary>The call whose progress is analysed, and what of that the script wants to hear of.</summary>
    private sealed record CallAnalysis(CallProgressMask Mask, WaitToken Token);

    private static WaitToken TokenOf(SessionInput input) => input switch
    {
        DialAnsweredInput answered => answered.Token,
        DialFailedInput failed => failed.Token,
        BridgeEndedInput ended => ended.Token,
        SessionLaunchedInput launched => launched.Token,
        LaunchRefusedInput refused => refused.Token,
        EventSentInput sent => sent.Token,
        ConferenceCreatedInput created => created.Token,
        ConferenceJoinedInput joined => joined.Token,
        ConferenceRefusedInput refused => refused.Token,
        ConferenceEndedInput ended => ended.Token,
        _ => default,
    };
}
