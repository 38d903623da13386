namespace CallXmlSim.Simulation.Journals;

/// <summary>What a part of a transcript's line is, so that a terminal can colour it.</summary>
public enum TranscriptRole
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>The time column.</summary>
    Time,

    /// <summary>The name of a party.</summary>
    Party,

    /// <summary>What is spoken.</summary>
    Speech,

    /// <summary>A key.</summary>
    Key,

    /// <summary>A name or value out of the script, a request or a panel.</summary>
    Value,

    /// <summary>Something that went well: a call routed, a request accepted.</summary>
    Success,

    /// <summary>Something odd.</summary>
    Warning,

    /// <summary>Something that failed.</summary>
    Error,

    /// <summary>A remark of lesser importance.</summary>
    Faint,
}
