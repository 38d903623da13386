namespace CallXmlSim.Simulation.Scheduling;

/// <summary>What scheduled events happen to.</summary>
internal interface IEventTarget
{
    /// <summary>Whether an event still concerns anybody; one that does not is dropped and the clock stands still.</summary>
    bool Expects(in ScheduledEvent scheduled);

    /// <summary>The event's time has come.</summary>
    void Fire(in ScheduledEvent scheduled);
}
