using AngleSharp.Xml.Dom;
using AngleSharp.Xml.Parser;
using BenchmarkDotNet.Attributes;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;

namespace CallXmlSim.Benchmarks;

/// <summary>
/// One whole call: the customer rings, the contact center forwards the call, the caller presses 1, the script sends its
/// request, the call is routed to an agent, who talks and hangs up. The program is bound once.
/// </summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private const int CallsInAWorld = 1000;

    private readonly XmlParser _angleSharp = new();
    private readonly ICallApplication _demo = Demo.Bind();

    [Benchmark(Baseline = true)]
    public IXmlDocument AngleSharpXmlParse() => _angleSharp.ParseDocument(Demo.Text);

    [Benchmark(OperationsPerInvoke = CallsInAWorld)]
    public void WholeCall() => PlayCalls(JournalMode.Off);

    [Benchmark(OperationsPerInvoke = CallsInAWorld)]
    public void WholeCallWithJournal() => PlayCalls(JournalMode.Streamed);

    [Benchmark]
    public void WorldAndOneCall()
    {
        var world = Demo.CreateWorld(_demo, JournalMode.Off);
        world.Dial(Demo.Caller, Demo.Channel, Demo.PressesOne());
        world.RunToEnd();
    }

    private void PlayCalls(JournalMode journal)
    {
        var world = Demo.CreateWorld(_demo, journal);
        for (var i = 0; i < CallsInAWorld; i++)
        {
            world.Dial(Demo.Caller, Demo.Channel, Demo.PressesOne());
            world.RunToEnd();
        }
    }
}
