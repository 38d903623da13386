namespace CallXmlSim.Simulation.Calls;

/// <summary>Names a leg in the journal.</summary>
/// <param name="Call">The number of its call, counted from 1; 0 for what belongs to no call.</param>
/// <param name="Id">The leg's SIP Call-ID; empty for what belongs to no leg.</param>
/// <param name="Role">What the leg is for.</param>
public readonly record struct LegReference(int Call, string Id, LegRole Role)
{
    /// <summary>A reference to a call as a whole.</summary>
    public static LegReference ToCall(int call) => new(call, "", LegRole.Caller);

    /// <summary>A reference to nothing: the simulation as a whole.</summary>
    public static LegReference None => new(0, "", LegRole.Caller);
}
