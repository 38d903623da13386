namespace CallXmlSim.Simulation.Journals;

/// <summary>What a call waits for when nothing happens any more.</summary>
public enum WaitingFor
{
    /// <summary>A script listens for keys.</summary>
    Keys,

    /// <summary>A script listens for speech.</summary>
    Speech,

    /// <summary>A script listens for either.</summary>
    KeysOrSpeech,

    /// <summary>The customer waits in a queue.</summary>
    Agent,

    /// <summary>A leg rings.</summary>
    Answer,

    /// <summary>A session without a call waits for an event.</summary>
    Event,

    /// <summary>Nothing but the end of the call is left.</summary>
    HangUp,
}
