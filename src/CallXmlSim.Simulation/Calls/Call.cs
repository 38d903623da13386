using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Simulation.Calls;

/// <summary>A call from end to end, with everything that it led to: its legs and sessions.</summary>
public sealed class Call
{
    private readonly World _world;
    private int _open;

    internal Call(World world, int number, VirtualCaller caller)
    {
        _world = world;
        Number = number;
        Caller = caller;
    }

    /// <summary>Counts the simulation's calls, from 1.</summary>
    public int Number { get; }

    /// <summary>The person who dialled.</summary>
    public VirtualCaller Caller { get; }

    /// <summary>Whether every leg and every session of the call is over.</summary>
    public bool HasEnded => _open == 0;

    internal void LegOpened() => Opened();

    internal void LegClosed() => Closed();

    internal void SessionOpened() => Opened();

    internal void SessionClosed() => Closed();

    private void Opened()
    {
        if (_open++ == 0)
            _world.OpenCalls++;
    }

    private void Closed()
    {
        if (--_open == 0)
            _world.OpenCalls--;
    }
}
