using CallXmlSim.ContactCenter;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation;

/// <summary>
/// A simulated world of telephones in virtual time: numbers that lead to scripts or to a contact center, people who call
/// them, web resources, and a journal of all that happens. Single-threaded; nothing in it waits for real time.
/// </summary>
public sealed class Simulator
{
    private readonly World _world;

    /// <summary>Creates an empty world at time zero.</summary>
    public Simulator(SimulatorOptions? options = null) => _world = new World(options ?? new SimulatorOptions());

    /// <summary>The settings.</summary>
    public SimulatorOptions Options => _world.Options;

    /// <summary>The virtual time.</summary>
    public TimeSpan Now => _world.Now;

    /// <summary>When the next thing is due; <c>null</c> if nothing is. For driving the simulation in real time.</summary>
    public TimeSpan? NextDue => _world.Queue.NextDue;

    /// <summary>How many calls are not over.</summary>
    public int OpenCalls => _world.OpenCalls;

    /// <summary>What happened.</summary>
    public Journal Journal => _world.Journal;

    /// <summary>Who serves which URL.</summary>
    public WebResources Web => _world.Web;

    /// <summary>The contact center, when one is attached.</summary>
    public ContactCenterEngine? ContactCenter { get; private set; }

    /// <summary>Lets a number lead to a script. A number that was mapped before leads to the new script from now on.</summary>
    public void MapNumber(string number, ICallApplication application) => _world.Numbers.Map(number, application);

    /// <summary>
    /// Attaches a contact center: its channels' numbers lead to it, its API is served, and the calls it forwards to an
    /// external IVR go to the number's script.
    /// </summary>
    /// <exception cref="InvalidOperationException">One is attached already.</exception>
    public ContactCenterEngine AttachContactCenter(ContactCenterConfiguration configuration)
    {
        ContactCenter = null;
        throw new NotImplementedException();
    }

    /// <summary>Somebody dials a number. What happens then is up to <see cref="RunToEnd"/> and <see cref="RunUntil"/>.</summary>
    /// <param name="from">The caller's number.</param>
    /// <param name="to">The number dialled.</param>
    /// <param name="behaviour">What the caller does.</param>
    /// <param name="options">More about the call.</param>
    public Call Dial(string from, string to, ICallerBehaviour behaviour, DialOptions? options = null) =>
        throw new NotImplementedException();

    /// <summary>Runs until every call is over, or waits for ever, or a limit is reached.</summary>
    public RunEnd RunToEnd() => throw new NotImplementedException();

    /// <summary>Runs everything that is due up to and including a time, and sets the clock to it.</summary>
    public RunEnd RunUntil(TimeSpan time) => throw new NotImplementedException();
}
