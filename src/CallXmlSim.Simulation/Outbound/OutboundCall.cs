using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Mixing;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Outbound;

/// <summary>
/// A call that a session places, from dialling to its failure, to the session's taking it for its own line, to the end of
/// the bridge with the session's caller, or to the caller's being given away.
/// </summary>
internal sealed class OutboundCall : IEventTarget
{
    private readonly World _world;
    private readonly SessionParty _session;
    private readonly WaitToken _token;
    private readonly DialRequest _request;
    private readonly OutboundPurpose _purpose;
    private AudioMix? _mix;
    private TimeSpan _answeredAt;
    private bool _isAnswered;
    private bool _isOver;

    public OutboundCall(
        World world, SessionParty session, WaitToken token, DialRequest request, OutboundPurpose purpose)
    {
        _world = world;
        _session = session;
        _token = token;
        _request = request;
        _purpose = purpose;
    }

    /// <summary>Comes back to the session with what becomes of the call.</summary>
    public WaitToken Token => _token;

    /// <summary>Whether the session listens to its own caller while it is bridged.</summary>
    public bool ListensToNear { get; init; }

    /// <summary>The leg to the far end; <c>null</c> when nothing could be dialled.</summary>
    public CallLeg? Leg { get; private set; }

    /// <summary>Finds out who answers; <c>null</c> unless the session wants to know.</summary>
    public CallAnalyser? Analyser { get; private set; }

    /// <summary>What connects the session's caller and the far end; <c>null</c> unless they are bridged.</summary>
    public AudioMix? Mix => _mix;

    // Of what cannot be dialled there is no leg.
    private LegReference NoLeg => new(_session.Call.Number, "", LegRole.Outbound);

    /// <summary>Dials; what becomes of it comes to the session as an input.</summary>
    /// <returns>Whether there was anything to dial.</returns>
    public bool Dial()
    {
        if (!DialDestination.TryParse(_request.Destination, out var number))
        {
            if (_world.Journal.IsOn)
                _world.Journal.Add(new DialledEntry(DetailsOf(_request.Destination), PartyKind.Script)
                {
                    Time = _world.Now, Leg = NoLeg, Session = _session.SessionId,
                });
            Fail(ReleaseCause.BadNumber);
            return false;
        }

        Leg = DialLeg(_world, _session.Call, _session, DetailsOf(number));
        if (_request.Analysis is { } analysis)
            Analyser = new CallAnalyser(_world, _session, Leg, _token, analysis);
        if (_request.RingTimeout < TimeSpan.MaxValue)
            _world.Queue.After(_request.RingTimeout, new ScheduledEvent(this, 0));
        return true;
    }

    /// <summary>Dials a number on behalf of a session.</summary>
    public static CallLeg DialLeg(World world, Call call, Party originator, CallDetails details)
    {
        var callee = world.AnswererOf(details.CalledNumber, call);
        var leg = new CallLeg(call, LegRole.Outbound, details, originator, callee);
        if (world.Journal.IsOn)
            world.Journal.Add(new DialledEntry(details, PartyKind.Script)
            {
                Time = world.Now, Leg = leg.Reference, Session = originator.SessionId,
            });
        leg.OfferAfter(world.Options.Latencies.CallSetup);
        return leg;
    }

    /// <summary>The far end answered, or its first media count as an answer.</summary>
    public void Answered()
    {
        if (_isOver || _isAnswered)
            return;
        _isAnswered = true;
        _answeredAt = _world.Now;
        Analyser?.Answered();
        switch (_purpose)
        {
            case OutboundPurpose.Line:
                _isOver = true;
                _session.TakeLine(Leg!);
                _session.Receive(new DialAnsweredInput(_token) { Call = Leg!.Details });
                break;
            case OutboundPurpose.Bridge:
                Bridge();
                break;
            case OutboundPurpose.Consultation:
                _isOver = true;
                _session.GiveAway(Leg!, _token);
                break;
        }
    }

    /// <summary>The far end plays something before it answers.</summary>
    public void HeardEarly(PromptSegment prompt)
    {
        if (_request.AnswerOnMedia && prompt is not SilenceSegment)
            Answered();
    }

    /// <summary>The leg to the far end is over, by somebody else's doing.</summary>
    public void Ended(ReleaseCause cause)
    {
        if (_isOver)
            return;
        if (_isAnswered)
            EndBridge(cause == ReleaseCause.Network ? BridgeEnd.Network : BridgeEnd.FarEnd);
        else
            Fail(cause);
    }

    /// <summary>The session ends the attempt or the bridge.</summary>
    public void Release()
    {
        if (_isOver)
            return;
        Leg?.HangUp(_session);
        if (_isAnswered)
            EndBridge(BridgeEnd.Session);
        _isOver = true;
    }

    /// <summary>The session's caller is gone, or the session itself.</summary>
    public void NearEnded()
    {
        if (_isOver)
            return;
        _isOver = true;
        NoteBridgeEnd();
        _mix?.Clear();
        Leg?.HangUp(_session);
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !_isOver && !_isAnswered;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        Leg!.Cancel(ReleaseCause.NoAnswer);
        Fail(ReleaseCause.NoAnswer);
    }

    private CallDetails DetailsOf(string number)
    {
        var callerId = _request.CallerId ?? _session.OwnNumber;
        var from = DialDestination.TryParse(callerId, out var caller) ? caller : callerId;
        return new CallDetails(_world.Identifiers.NextCallId(), from, number) { Headers = _request.Headers };
    }

    private void Bridge()
    {
        if (_world.Journal.IsOn)
            _world.Journal.Add(new BridgedEntry(Leg!.Id, Leg.Details.CalledNumber)
            {
                Time = _world.Now, Leg = _session.Reference, Session = _session.SessionId,
            });
        _mix = new AudioMix(_world);
        _mix.Add(_session.Line!, _session);
        _mix.Add(Leg!, _session);
        _session.Receive(new DialAnsweredInput(_token) { Call = Leg!.Details });
    }

    private void EndBridge(BridgeEnd reason)
    {
        _isOver = true;
        NoteBridgeEnd();
        _mix?.Clear();
        _session.Receive(new BridgeEndedInput(_token, reason, _world.Now - _answeredAt));
    }

    private void NoteBridgeEnd()
    {
        if (_mix is null || !_world.Journal.IsOn)
            return;
        _world.Journal.Add(new BridgeEndedEntry(Leg!.Id, Leg.Details.CalledNumber, _world.Now - _answeredAt)
        {
            Time = _world.Now, Leg = _session.Reference, Session = _session.SessionId,
        });
    }

    private void Fail(ReleaseCause cause)
    {
        _isOver = true;
        if (Leg is null && _world.Journal.IsOn)
            _world.Journal.Add(new RefusedEntry(cause) { Time = _world.Now, Leg = NoLeg });
        _session.Receive(new DialFailedInput(_token, FailureOf(cause)));
    }

    private static DialFailure FailureOf(ReleaseCause cause) => cause switch
    {
        ReleaseCause.Busy => DialFailure.Busy,
        ReleaseCause.Rejected => DialFailure.Rejected,
        ReleaseCause.NoAnswer => DialFailure.NoAnswer,
        ReleaseCause.NetworkBusy => DialFailure.NetworkBusy,
        ReleaseCause.BadNumber => DialFailure.BadDestination,
        _ => DialFailure.Unreachable,
    };
}

/// <summary>What a session places a call for.</summary>
internal enum OutboundPurpose
{
    /// <summary>To talk on it itself.</summary>
    Line,

    /// <summary>To connect its caller, and stay.</summary>
    Bridge,

    /// <summary>To give its caller away when the far end has answered.</summary>
    Consultation,
}
