using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Benchmarks;

/// <summary>How much memory a call takes that waits in the demo's menu.</summary>
internal static class ParkedCalls
{
    private const int Calls = 100_000;
    private const string Script = "5000";

    /// <summary>The menu's prompt is over by then, and its wait has begun.</summary>
    private static readonly TimeSpan InTheWait = TimeSpan.FromSeconds(12);

    /// <summary>Parks the calls and prints bytes per call, with everything that belongs to it: legs, caller, session.</summary>
    public static int Measure()
    {
        var world = new Simulator(new SimulatorOptions { Journal = JournalMode.Off });
        world.MapNumber(Script, Demo.Bind());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Calls; i++)
            world.Dial(Demo.Caller, Script, SilentCaller.Instance);
        world.RunUntil(InTheWait);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{world.OpenCalls} parked calls, {(after - before) / Calls} bytes each");
        GC.KeepAlive(world);
        return 0;
    }
}
