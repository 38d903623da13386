namespace CallXmlSim.Simulation.Calls;

/// <summary>What a call leg is for.</summary>
public enum LegRole
{
    /// <summary>From the caller directly to a script.</summary>
    Caller,

    /// <summary>From the caller to the contact center.</summary>
    Customer,

    /// <summary>From the contact center to the external IVR, which is a script.</summary>
    External,

    /// <summary>From a script to somebody it calls.</summary>
    Outbound,
}
