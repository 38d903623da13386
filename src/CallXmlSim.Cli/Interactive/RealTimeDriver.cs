using CallXmlSim.Cli.Playing;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Interactive;

/// <summary>Runs a call in real time, with a person as the caller.</summary>
/// <param name="keys">What the person types.</param>
/// <param name="clock">The real clock, or a test's.</param>
internal sealed class RealTimeDriver(IKeySource keys, TimeProvider clock) : ICallDriver
{
    /// <inheritdoc/>
    public bool IsLive => true;

    /// <summary>Runs the world in step with the clock. A cancelled call is hung up.</summary>
    public async Task<RunEnd> RunAsync(Simulator world, VirtualCaller caller, CancellationToken cancel)
    {
        var start = clock.GetTimestamp();
        var person = new PersonAtTerminal(keys, caller);
        while (true)
        {
            var end = world.RunUntil(clock.GetElapsedTime(start));
            if (world.OpenCalls == 0 || end is not (RunEnd.TimeReached or RunEnd.Waiting))
                return end;
            if (cancel.IsCancellationRequested || (person.HasLeft && world.NextDue is null))
            {
                caller.HangUp();
                return world.RunToEnd();
            }

            person.Act();
            await Task.WhenAny(person.WaitAsync(cancel), UntilDue(world, clock.GetElapsedTime(start), cancel));
        }
    }

    private Task UntilDue(Simulator world, TimeSpan now, CancellationToken cancel)
    {
        if (world.NextDue is not { } due)
            return Task.Delay(Timeout.Infinite, cancel);
        var milliseconds = Math.Ceiling((due - now).TotalMilliseconds); // Task.Delay rounds down and would spin
        return milliseconds > 0 ? Task.Delay(TimeSpan.FromMilliseconds(milliseconds), clock, cancel) : Task.CompletedTask;
    }
}
