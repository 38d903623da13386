using AngleSharp.Xml.Parser;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;

namespace CallXmlSim.Benchmarks;

/// <summary>
/// Whole VoiceXML calls, with the program bound once: twenty fields filled by voice, and the pizza order in one sentence. The
/// best of five rounds in processor time, against a bare AngleSharp.Xml parse of the demo document.
/// </summary>
internal static class VoiceXmlCalls
{
    private const int Rounds = 5;
    private const int CallsOfARound = 2000;
    private const int Fields = 20;
    private const string Script = "5000";

    public static int Measure()
    {
        var parser = new XmlParser();
        var parse = Best(1, () => parser.ParseDocument(Demo.Text));
        var form = Pizza.Bind(Pizza.Form(Fields), "form.vxml");
        var answers = Enumerable.Repeat("two", Fields).ToList();
        Report("twenty fields filled by voice", Best(100, () => Play(form, answers)), parse);
        var pizza = Pizza.Bind();
        Report("the pizza order in one sentence", Best(100, () => Play(pizza, Pizza.Words)), parse);
        return 0;
    }

    private static void Report(string what, (double Seconds, long Bytes) call, (double Seconds, long Bytes) parse) => Console.WriteLine(
        $"{what}: {1 / call.Seconds:0} calls a second of one processor, {call.Seconds / parse.Seconds:0.0} parses each, {call.Bytes} bytes allocated");

    private static void Play(ICallApplication application, IReadOnlyList<string> words)
    {
        var world = new Simulator(new SimulatorOptions { Journal = JournalMode.Off });
        world.MapNumber(Script, application);
        world.Web.Add(Pizza.Shop);
        for (var i = 0; i < 100; i++)
        {
            world.Dial(Demo.Caller, Script, new WordsWhenListening(words));
            world.RunToEnd();
        }
    }

    private static (double Seconds, long Bytes) Best(int operations, Action run)
    {
        var best = double.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < CallsOfARound / operations; i++)
                run();
            // The first round is for the compiler.
            if (round > 0)
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds / CallsOfARound);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        run();
        return (best, (GC.GetAllocatedBytesForCurrentThread() - allocated) / operations);
    }
}
