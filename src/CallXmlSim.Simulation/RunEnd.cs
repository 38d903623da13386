namespace CallXmlSim.Simulation;

/// <summary>Why a run returned.</summary>
public enum RunEnd
{
    /// <summary>Every call has ended.</summary>
    AllCallsEnded,

    /// <summary>Nothing is due any more although a call is up: it waits for somebody who stays silent for ever.</summary>
    Waiting,

    /// <summary>The time asked for is reached.</summary>
    TimeReached,

    /// <summary>The virtual clock reached <see cref="SimulatorOptions.TimeLimit"/>.</summary>
    TimeLimit,

    /// <summary><see cref="SimulatorOptions.EventLimit"/> events were carried out.</summary>
    EventLimit,
}
