using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Playing;

/// <summary>Runs a call as fast as the machine can.</summary>
internal sealed class VirtualTimeDriver : ICallDriver
{
    /// <inheritdoc/>
    public bool IsLive => false;

    /// <summary>Runs in small slices on a thread of its own, so that Ctrl+C is obeyed.</summary>
    public Task<RunEnd> RunAsync(Simulator world, VirtualCaller caller, CancellationToken cancel) =>
        Task.Run(() => Run(world, cancel), CancellationToken.None);

    private static RunEnd Run(Simulator world, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested && world is { OpenCalls: > 0, NextDue: { } due } && due <= world.Options.TimeLimit)
        {
            if (world.RunUntil(due) is var end && end is not RunEnd.TimeReached)
                return end;
        }

        return cancel.IsCancellationRequested ? RunEnd.TimeReached : world.RunToEnd();
    }
}
