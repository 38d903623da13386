namespace CallXmlSim.Simulation.Scheduling;

/// <summary>The virtual clock and what is due on it. Events of one moment happen in the order they were scheduled in.</summary>
internal sealed class EventQueue
{
    private readonly PriorityQueue<ScheduledEvent, (long Ticks, long Sequence)> _queue = new();
    private long _sequence;

    /// <summary>The virtual time.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>How many events were carried out.</summary>
    public long Fired { get; private set; }

    /// <summary>When the next event is due; <c>null</c> if none is.</summary>
    public TimeSpan? NextDue
    {
        get
        {
            while (_queue.TryPeek(out var scheduled, out var key))
            {
                if (scheduled.Target.Expects(scheduled))
                    return new TimeSpan(key.Ticks);
                _queue.Dequeue();
            }

            return null;
        }
    }

    /// <summary>Schedules an event for a time from now; a negative delay counts as none.</summary>
    public void After(TimeSpan delay, in ScheduledEvent scheduled)
    {
        var ticks = delay > TimeSpan.Zero ? Now.Ticks + Math.Min(delay.Ticks, long.MaxValue - Now.Ticks) : Now.Ticks;
        _queue.Enqueue(scheduled, (ticks, _sequence++));
    }

    /// <summary>Advances the clock to the event that <see cref="NextDue"/> told of, and carries it out.</summary>
    public void FireNext()
    {
        _queue.TryDequeue(out var scheduled, out var key);
        Now = new TimeSpan(key.Ticks);
        Fired++;
        scheduled.Target.Fire(scheduled);
    }

    /// <summary>Advances the clock; no event may be due before.</summary>
    public void AdvanceTo(TimeSpan time)
    {
        if (time > Now)
            Now = time;
    }
}
