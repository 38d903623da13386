namespace CallXmlSim.Simulation.Calls;

/// <summary>Where a call leg stands.</summary>
public enum LegState
{
    /// <summary>Dialled, and not yet offered at the other end.</summary>
    Dialled,

    /// <summary>Offered at the other end, which has not answered.</summary>
    Ringing,

    /// <summary>Answered: both parties hear one another.</summary>
    Connected,

    /// <summary>Over, or never connected.</summary>
    Ended,
}
