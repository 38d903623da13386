namespace CallXmlSim.Simulation;

/// <summary>What becomes of the journal's entries.</summary>
public enum JournalMode
{
    /// <summary>Entries are handed to the listeners and kept.</summary>
    Kept,

    /// <summary>Entries are handed to the listeners and forgotten.</summary>
    Streamed,

    /// <summary>No entry is made.</summary>
    Off,
}
