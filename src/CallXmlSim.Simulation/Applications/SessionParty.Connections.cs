using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Mixing;
using CallXmlSim.Simulation.Outbound;

namespace CallXmlSim.Simulation.Applications;

/// <content>Calls that the session places, and the connections between its caller and others.</content>
internal sealed partial class SessionParty
{
    private OutboundCall? _outbound;
    private CallAnalyser? _analyser;

    // In a bridge, what the caller says and keys is meant for the far end.
    private bool HearsLine => _outbound is not { Mix: not null } bridge || bridge.ListensToNear;

    /// <summary>The session's call was answered: it is the session's line from now on.</summary>
    public void TakeLine(CallLeg leg)
    {
        _outbound = null;
        Line = _latestLine = leg;
        if (ListensFor != ListenModes.None)
            leg.OtherThan(this).OnListening(leg, ListensFor);
    }

    /// <summary>The session's caller and the far end, who has answered, are left to themselves.</summary>
    public void GiveAway(CallLeg far, WaitToken token)
    {
        _outbound = null;
        var near = LoseLine();
        var transferred = new TransferredCall(World);
        near.HandOver(this, transferred);
        far.HandOver(this, transferred);
        NoteTransfer(near, far);
        transferred.Connect(near, far);
        Receive(new TransferredInput(token));
    }

    private void PlaceCall(PlaceCallEffect place)
    {
        if (Line is { State: not LegState.Ended })
            throw new InvalidOperationException("A session whose line is active placed a call on it.");
        Begin(new OutboundCall(World, this, place.Token, place.Request, OutboundPurpose.Line));
    }

    private void Transfer(TransferEffect transfer)
    {
        // Without a caller there is nobody to connect; the session learns of the hangup by itself.
        if (Line is not { State: LegState.Connected })
            return;
        switch (transfer.Kind)
        {
            case TransferKind.Blind:
                TransferBlind(transfer);
                break;
            case TransferKind.Consultation:
                Begin(new OutboundCall(World, this, transfer.Token, transfer.Request, OutboundPurpose.Consultation));
                break;
            default:
                Begin(new OutboundCall(World, this, transfer.Token, transfer.Request, OutboundPurpose.Bridge)
                {
                    ListensToNear = transfer.Listens,
                });
                break;
        }
    }

    private void TransferBlind(TransferEffect transfer)
    {
        var request = transfer.Request;
        if (!DialDestination.TryParse(request.Destination, out var number))
        {
            Receive(new DialFailedInput(transfer.Token, DialFailure.BadDestination));
            return;
        }

        var from = request.CallerId ?? OwnNumber;
        var details = new CallDetails(World.Identifiers.NextCallId(), from, number) { Headers = request.Headers };
        var near = LoseLine();
        var transferred = new TransferredCall(World);
        near.HandOver(this, transferred);
        var far = OutboundCall.DialLeg(World, Call, transferred, details);
        NoteTransfer(near, far);
        transferred.Await(near, far, request.RingTimeout);
        Receive(new TransferredInput(transfer.Token));
    }

    private void Begin(OutboundCall outbound)
    {
        _outbound = outbound;
        if (!outbound.Dial())
            _outbound = null;
        _analyser = outbound.Analyser ?? _analyser;
    }

    private void Release(WaitToken token)
    {
        if (_outbound is not { } outbound || outbound.Token != token)
            return;
        _outbound = null;
        outbound.Release();
    }

    private void EndOutbound(ReleaseCause cause)
    {
        var outbound = _outbound!;
        outbound.Ended(cause);
        _outbound = null;
    }

    private void AbandonOutbound()
    {
        _outbound?.NearEnded();
        _outbound = null;
    }

    private CallLeg LoseLine()
    {
        StopPrompts();
        LeaveAll();
        var line = Line!;
        Line = null;
        return line;
    }

    private void NoteTransfer(CallLeg near, CallLeg far)
    {
        if (World.Journal.IsOn)
            World.Journal.Add(new TransferredEntry(far.Id, far.Details.CalledNumber)
            {
                Time = World.Now, Leg = near.Reference, Session = SessionId,
            });
    }
}
