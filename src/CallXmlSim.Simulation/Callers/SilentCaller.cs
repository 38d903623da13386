namespace CallXmlSim.Simulation.Callers;

/// <summary>Listens to everything and never does anything.</summary>
public sealed class SilentCaller : ICallerBehaviour
{
    /// <summary>The one instance.</summary>
    public static readonly SilentCaller Instance = new();

    private SilentCaller()
    {
    }
}
