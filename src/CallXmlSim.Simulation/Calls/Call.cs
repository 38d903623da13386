using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.Calls;

/// <summary>A call from end to end, with everything that it led to: its legs, sessions and requests.</summary>
public sealed class Call
{
    private CallLeg? _latest;
    private int _open;

    internal Call(World world, int number, VirtualCaller? caller)
    {
        World = world;
        Number = number;
        Caller = caller;
    }

    /// <summary>Counts the simulation's calls, from 1.</summary>
    public int Number { get; }

    /// <summary>The person who dialled; <c>null</c> when a session without a call began it.</summary>
    public VirtualCaller? Caller { get; }

    /// <summary>Whether every leg, session and request of the call is over.</summary>
    public bool HasEnded => _open == 0;

    /// <summary>The legs in the order they were dialled.</summary>
    public IEnumerable<CallLeg> Legs
    {
        get
        {
            var legs = new Stack<CallLeg>();
            for (var leg = _latest; leg is not null; leg = leg.Previous)
                legs.Push(leg);
            return legs;
        }
    }

    /// <summary>Whom or what an open call waits for when nothing is due any more, and on which leg.</summary>
    internal (LegReference Leg, WaitingFor For) WaitsFor
    {
        get
        {
            for (var leg = _latest; leg is not null; leg = leg.Previous)
            {
                if (leg.State != LegState.Ended)
                    return (leg.Reference, leg.State == LegState.Connected ? leg.Callee.WaitsFor : WaitingFor.Answer);
            }

            return (LegReference.ToCall(Number), Caller is null ? WaitingFor.Event : WaitingFor.HangUp);
        }
    }

    /// <summary>The world that the call is made in.</summary>
    internal World World { get; }

    internal Call? PreviousOpen { get; set; }

    internal Call? NextOpen { get; set; }

    /// <summary>Adds a leg, and tells the one before it.</summary>
    internal CallLeg? Add(CallLeg leg)
    {
        var previous = _latest;
        _latest = leg;
        Open();
        return previous;
    }

    /// <summary>Something that belongs to the call begins; its end is told by <see cref="Close"/>.</summary>
    internal void Open()
    {
        if (_open++ == 0)
            World.OpenCalls.Add(this);
    }

    internal void Close()
    {
        if (--_open == 0)
            World.OpenCalls.Remove(this);
    }
}
