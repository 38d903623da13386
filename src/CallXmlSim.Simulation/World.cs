using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Conferences;
using CallXmlSim.Simulation.ContactCenters;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Simulation.Scheduling;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation;

/// <summary>What all parties of one simulation share.</summary>
internal sealed class World(SimulatorOptions options)
{
    public SimulatorOptions Options { get; } = options;

    public EventQueue Queue { get; } = new();

    public Journal Journal { get; } = new(options.Journal);

    public WebResources Web { get; } = new(options.Latencies.Web, options.Epoch);

    /// <summary>The recordings of the simulation, which the web serves, too.</summary>
    public RecordingStore Recordings => Web.Recordings;

    public NumberPlan Numbers { get; } = new();

    public IdentifierSource Identifiers { get; } = new(options.Seed);

    /// <summary>Collects the effects of the one session that is being advanced.</summary>
    public List<SessionEffect> Effects { get; } = [];

    public TimeSpan Now => Queue.Now;

    public OpenCalls OpenCalls { get; } = new();

    /// <summary>The sessions that are running.</summary>
    public SessionDirectory Sessions { get; } = new();

    public ConferenceDirectory Conferences => field ??= new ConferenceDirectory(this);

    /// <summary>The attached contact center, if any.</summary>
    public ContactCenterHost? ContactCenter { get; set; }

    /// <summary>Who answers at a number: the contact center, then a script, then a far end, else nobody.</summary>
    public Party AnswererOf(string number, Call call)
    {
        if (ContactCenter is not null && ContactCenter.HasChannel(number))
            return ContactCenter.PartyFor(call);
        return AnswererBehindContactCenter(number, call);
    }

    /// <summary>Who answers at a number that the contact center itself dials.</summary>
    public Party AnswererBehindContactCenter(string number, Call call)
    {
        if (Numbers.Find(number) is { } application)
            return new SessionParty(call, application);
        return Numbers.NextFarEnd(number) is { } farEnd ? new VirtualCaller(this, farEnd) : Nobody.Instance;
    }
}
