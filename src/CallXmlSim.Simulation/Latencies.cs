namespace CallXmlSim.Simulation;

/// <summary>How long things take between two parties, in virtual time.</summary>
public sealed record Latencies
{
    /// <summary>The default latencies.</summary>
    public static readonly Latencies Default = new();

    /// <summary>From dialling to the offer of the call at the other end: 100 ms.</summary>
    public TimeSpan CallSetup { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>From a web request to its reply, for resources that name no time of their own: 50 ms.</summary>
    public TimeSpan Web { get; init; } = TimeSpan.FromMilliseconds(50);
}
