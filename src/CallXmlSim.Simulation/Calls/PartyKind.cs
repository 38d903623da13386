namespace CallXmlSim.Simulation.Calls;

/// <summary>Who somebody on a leg is.</summary>
public enum PartyKind
{
    /// <summary>The person who dialled.</summary>
    Caller,

    /// <summary>A script.</summary>
    Script,

    /// <summary>The contact center, its agents included.</summary>
    ContactCenter,

    /// <summary>A person or machine that a script called.</summary>
    FarEnd,

    /// <summary>Whoever serves web requests.</summary>
    Web,

    /// <summary>The telephone network itself.</summary>
    Network,
}
