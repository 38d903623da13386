using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Calls;

/// <summary>One connection between two parties, with a SIP Call-ID of its own.</summary>
public sealed class CallLeg : IEventTarget
{

    internal CallLeg(Call call, LegRole role, CallDetails details, Party originator, Party callee)
    {
        Call = call;
        Role = role;
        Details = details;
        Originator = originator;
        Callee = callee;
        Previous = call.Add(this);
    }

    /// <summary>The call that the leg belongs to.</summary>
    public Call Call { get; }

    /// <summary>What the leg is for.</summary>
    public LegRole Role { get; }

    /// <summary>Numbers, Call-ID and headers of the leg.</summary>
    public CallDetails Details { get; }

    /// <summary>The SIP Call-ID.</summary>
    public CallId Id => Details.Id;

    /// <summary>Where the leg stands.</summary>
    public LegState State { get; private set; }

    /// <summary>Who dialled.</summary>
    public Party Originator { get; private set; }

    /// <summary>Who was dialled.</summary>
    public Party Callee { get; private set; }

    internal CallLeg? Previous { get; }

    private World World => Call.World;

    internal LegReference Reference => new(Call.Number, Details.Id.Value, Role);

    internal Party OtherThan(Party party) => ReferenceEquals(party, Originator) ? Callee : Originator;

    /// <summary>Lets the leg ring at its other end after a time.</summary>
    internal void OfferAfter(TimeSpan delay) => World.Queue.After(delay, new ScheduledEvent(this, 0));

    /// <summary>The callee answers.</summary>
    internal void Answer()
    {
        if (State != LegState.Ringing)
            return;
        State = LegState.Connected;
        if (World.Journal.IsOn)
            World.Journal.Add(new AnsweredEntry(Callee.Kind) { Time = World.Now, Leg = Reference, Session = Callee.SessionId });
        Originator.OnAnswered(this);
    }

    /// <summary>The callee, or the network, does not connect the leg.</summary>
    internal void Refuse(ReleaseCause cause)
    {
        if (State is LegState.Connected or LegState.Ended)
            return;
        State = LegState.Ended;
        if (World.Journal.IsOn)
            World.Journal.Add(new RefusedEntry(cause) { Time = World.Now, Leg = Reference });
        Originator.OnEnded(this, cause);
        Call.Close();
    }

    /// <summary>The network gives up a leg that nobody answers, on the originator's behalf; the callee is told.</summary>
    internal void Cancel(ReleaseCause cause)
    {
        if (State is LegState.Connected or LegState.Ended)
            return;
        State = LegState.Ended;
        if (World.Journal.IsOn)
            World.Journal.Add(new RefusedEntry(cause) { Time = World.Now, Leg = Reference });
        Callee.OnEnded(this, cause);
        Call.Close();
    }

    /// <summary>The network loses a connection; both parties are told.</summary>
    internal void Drop()
    {
        if (State == LegState.Ended)
            return;
        State = LegState.Ended;
        if (World.Journal.IsOn)
            World.Journal.Add(new HangUpEntry(PartyKind.Network) { Time = World.Now, Leg = Reference });
        Originator.OnEnded(this, ReleaseCause.Network);
        Callee.OnEnded(this, ReleaseCause.Network);
        Call.Close();
    }

    /// <summary>Hands one end of the leg over to another party.</summary>
    internal void HandOver(Party from, Party to)
    {
        if (ReferenceEquals(from, Originator))
            Originator = to;
        else
            Callee = to;
    }

    /// <summary>One of the parties hangs up; the other is told.</summary>
    internal void HangUp(Party by)
    {
        if (State == LegState.Ended)
            return;
        State = LegState.Ended;
        if (World.Journal.IsOn)
            World.Journal.Add(new HangUpEntry(by.Kind) { Time = World.Now, Leg = Reference, Session = by.SessionId });
        OtherThan(by).OnEnded(this, ReleaseCause.HungUp);
        Call.Close();
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => State == LegState.Dialled;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        State = LegState.Ringing;
        if (World.Journal.IsOn)
            World.Journal.Add(new OfferedEntry(Details, Callee.Kind, Callee.Name) { Time = World.Now, Leg = Reference });
        Callee.OnOffered(this);
    }
}
