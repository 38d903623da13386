using CallXmlSim.ContactCenter;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Applications;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.ContactCenters;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation;

/// <summary>
/// A simulated world of telephones in virtual time: numbers that lead to scripts or to a contact center, people who call
/// them, web resources, and a journal of all that happens. Single-threaded; nothing in it waits for real time.
/// </summary>
public sealed class Simulator
{
    private readonly World _world;
    private int _calls;

    /// <summary>Creates an empty world at time zero.</summary>
    public Simulator(SimulatorOptions? options = null) => _world = new World(options ?? new SimulatorOptions());

    /// <summary>The settings.</summary>
    public SimulatorOptions Options => _world.Options;

    /// <summary>The virtual time.</summary>
    public TimeSpan Now => _world.Now;

    /// <summary>When the next thing is due; <c>null</c> if nothing is. For driving the simulation in real time.</summary>
    public TimeSpan? NextDue => _world.Queue.NextDue;

    /// <summary>How many calls are not over.</summary>
    public int OpenCalls => _world.OpenCalls.Count;

    /// <summary>What happened.</summary>
    public Journal Journal => _world.Journal;

    /// <summary>Who serves which URL.</summary>
    public WebResources Web => _world.Web;

    /// <summary>What was recorded.</summary>
    public RecordingStore Recordings => _world.Recordings;

    /// <summary>The contact center, when one is attached.</summary>
    public ContactCenterEngine? ContactCenter => _world.ContactCenter?.Engine;

    /// <summary>Lets a number lead to a script. A number that was mapped before leads to the new script from now on.</summary>
    public void MapNumber(string number, ICallApplication application) => _world.Numbers.Map(number, application);

    /// <summary>
    /// Lets a number lead to a person or a machine, unless it leads to a script. Of several, each takes one call, in turn, and
    /// the last one all that follow.
    /// </summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public void MapNumber(string number, params IReadOnlyList<FarEnd> farEnds)
    {
        if (farEnds.Count == 0)
            throw new ArgumentException("A number leads to one far end at least.", nameof(farEnds));
        _world.Numbers.Map(number, farEnds);
    }

    /// <summary>
    /// Attaches a contact center: its channels' numbers lead to it, its API is served, and the calls it forwards to an
    /// external IVR go to the number's script.
    /// </summary>
    /// <exception cref="InvalidOperationException">One is attached already.</exception>
    public ContactCenterEngine AttachContactCenter(ContactCenterConfiguration configuration)
    {
        if (_world.ContactCenter is not null)
            throw new InvalidOperationException("A contact center is attached already.");
        _world.ContactCenter = new ContactCenterHost(_world, configuration);
        _world.Web.Attach(_world.ContactCenter.Engine);
        return _world.ContactCenter.Engine;
    }

    /// <summary>Somebody dials a number. What happens then is up to <see cref="RunToEnd"/> and <see cref="RunUntil"/>.</summary>
    /// <param name="from">The caller's number.</param>
    /// <param name="to">The number dialled.</param>
    /// <param name="behaviour">What the caller does.</param>
    /// <param name="options">More about the call.</param>
    public Call Dial(string from, string to, ICallerBehaviour behaviour, DialOptions? options = null)
    {
        options ??= DialOptions.Default;
        var caller = new VirtualCaller(_world, behaviour);
        var call = new Call(_world, ++_calls, caller);
        var details = new CallDetails(options.CallId ?? _world.Identifiers.NextCallId(), from, to)
        {
            CallerName = options.CallerName,
            RedirectedNumber = options.RedirectedNumber,
            IsPrivate = options.IsPrivate,
            Headers = options.Headers,
        };
        var callee = _world.AnswererOf(to, call);
        var role = callee.Kind == PartyKind.ContactCenter ? LegRole.Customer : LegRole.Caller;
        caller.Dial(new CallLeg(call, role, details, caller, callee), options.At - Now);
        return call;
    }

    /// <summary>
    /// Starts a script's session without a call, as a request from outside would. What happens then is up to
    /// <see cref="RunToEnd"/> and <see cref="RunUntil"/>; the calls that the session places belong to the call returned.
    /// </summary>
    /// <param name="application">The script.</param>
    /// <param name="variables">The variables that the session starts with, in order.</param>
    public Call StartSession(ICallApplication application, params IReadOnlyList<KeyValuePair<string, string>> variables)
    {
        var call = new Call(_world, ++_calls, caller: null);
        SessionParty.Launch(call, application, variables, parent: "");
        return call;
    }

    /// <summary>Runs until every call is over, or waits for ever, or a limit is reached.</summary>
    public RunEnd RunToEnd()
    {
        while (OpenCalls > 0)
        {
            if (NextDue is not { } due)
            {
                NoteWaitingCalls();
                return RunEnd.Waiting;
            }

            if (IsBeyondLimit(due, out var end))
                return end;
            _world.Queue.FireNext();
        }

        return RunEnd.AllCallsEnded;
    }

    /// <summary>
    /// Runs everything that is due up to and including a time and sets the clock to it; or stops before, when the last
    /// open call is over.
    /// </summary>
    public RunEnd RunUntil(TimeSpan time)
    {
        var hadCalls = OpenCalls > 0;
        while (NextDue is { } due && due <= time)
        {
            if (IsBeyondLimit(due, out var end))
                return end;
            _world.Queue.FireNext();
            if (hadCalls && OpenCalls == 0)
                return RunEnd.AllCallsEnded;
        }

        _world.Queue.AdvanceTo(time);
        return OpenCalls == 0 ? RunEnd.AllCallsEnded : RunEnd.TimeReached;
    }

    private bool IsBeyondLimit(TimeSpan due, out RunEnd end)
    {
        var isLate = due > Options.TimeLimit;
        end = isLate ? RunEnd.TimeLimit : RunEnd.EventLimit;
        if (!isLate && _world.Queue.Fired < Options.EventLimit)
            return false;
        if (Journal.IsOn)
            Journal.Add(new LimitEntry(isLate ? "time" : "events") { Time = Now });
        return true;
    }

    private void NoteWaitingCalls()
    {
        if (!Journal.IsOn)
            return;
        foreach (var call in _world.OpenCalls.All)
        {
            var (leg, reason) = call.WaitsFor;
            Journal.Add(new WaitingEntry(reason) { Time = Now, Leg = leg });
        }
    }
}
