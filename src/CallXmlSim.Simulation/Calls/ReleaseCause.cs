namespace CallXmlSim.Simulation.Calls;

/// <summary>Why a leg ended, or why it never was connected.</summary>
public enum ReleaseCause
{
    /// <summary>One of its parties hung up.</summary>
    HungUp,

    /// <summary>The called party is busy.</summary>
    Busy,

    /// <summary>The called party refused the call.</summary>
    Rejected,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>The number leads nowhere.</summary>
    Unreachable,

    /// <summary>The network on the way is busy.</summary>
    NetworkBusy,

    /// <summary>What was dialled is no number or address at all.</summary>
    BadNumber,

    /// <summary>The network lost the connection.</summary>
    Network,
}
