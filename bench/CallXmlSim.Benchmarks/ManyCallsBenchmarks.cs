using BenchmarkDotNet.Attributes;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Benchmarks;

/// <summary>Many calls to the demo that are all up at once: the cost per call must not grow with their number.</summary>
[MemoryDiagnoser]
public class ManyCallsBenchmarks
{
    private const string Script = "5000";

    private readonly ICallApplication _demo = Demo.Bind();

    [Params(10_000, 100_000)]
    public int Calls { get; set; }

    /// <summary>The callers dial a millisecond apart and are silent until the menu gives up.</summary>
    [Benchmark]
    public RunEnd Play()
    {
        var world = new Simulator(new SimulatorOptions { Journal = JournalMode.Off });
        world.MapNumber(Script, _demo);
        for (var i = 0; i < Calls; i++)
            world.Dial(Demo.Caller, Script, Demo.PressesOne(), new DialOptions { At = TimeSpan.FromMilliseconds(i) });
        return world.RunToEnd();
    }
}
