using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Cli.Playing;

/// <summary>A call that a command line describes, before it is made.</summary>
/// <param name="Setup">The world around it.</param>
/// <param name="Caller">What the caller does.</param>
internal sealed record PreparedCall(CallSetup Setup, ICallerBehaviour Caller)
{
    /// <summary>Begins the call, or the session that is started without one.</summary>
    /// <param name="world">The world of the set-up.</param>
    /// <param name="caller">Who calls in place of the caller that the command line describes.</param>
    public Call Begin(Simulator world, ICallerBehaviour? caller = null) => Setup.Start is { } variables
        ? world.StartSession(Setup.Script, variables)
        : world.Dial(Setup.From, Setup.DialledNumber, caller ?? Caller);

    /// <summary>Whether a person at the terminal is the caller.</summary>
    public bool IsInteractive { get; init; }
}
