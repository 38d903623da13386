using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Playing;

/// <summary>Lets the time of a world pass.</summary>
internal interface ICallDriver
{
    /// <summary>Whether somebody watches, so that the story is told while it happens.</summary>
    bool IsLive { get; }

    /// <summary>Runs the world until the call is over or cancelled.</summary>
    Task<RunEnd> RunAsync(Simulator world, VirtualCaller caller, CancellationToken cancel);
}
