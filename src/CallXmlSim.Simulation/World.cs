using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation;

/// <summary>What all parties of one simulation share.</summary>
internal sealed class World(SimulatorOptions options)
{
    public SimulatorOptions Options { get; } = options;

    public EventQueue Queue { get; } = new();

    public Journal Journal { get; } = new(options.Journal);

    public WebResources Web { get; } = new();

    public NumberPlan Numbers { get; } = new();

    public IdentifierSource Identifiers { get; } = new(options.Seed);

    /// <summary>Collects the effects of the one session that is being advanced.</summary>
    public List<SessionEffect> Effects { get; } = [];

    public TimeSpan Now => Queue.Now;

    /// <summary>How many calls have not ended.</summary>
    public int OpenCalls { get; set; }
}
