using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Benchmarks;

/// <summary>How much memory a call takes that waits: in the demo's menu, and in VoiceXML with and without a live script engine.</summary>
internal static class ParkedCalls
{
    private const string Script = "5000";

    private const string PlainField = """
        <vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="en-US">
          <form>
            <field name="answer">
              <property name="timeout" value="60s"/>
              <prompt>Press 1 or 2.</prompt>
              <option dtmf="1">one</option>
              <option dtmf="2">two</option>
            </field>
          </form>
        </vxml>
        """;

    private const string FieldWithExpressions = """
        <vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="en-US">
          <var name="visits" expr="0"/>
          <form>
            <block><assign name="visits" expr="visits + 1"/></block>
            <field name="answer">
              <property name="timeout" value="60s"/>
              <prompt>For the <value expr="visits + (visits == 1 ? 'st' : 'th')"/> time: press 1 or 2.</prompt>
              <option dtmf="1">one</option>
              <option dtmf="2">two</option>
            </field>
          </form>
        </vxml>
        """;

    /// <summary>All prompts are over by then, and the wait has begun.</summary>
    private static readonly TimeSpan InTheWait = TimeSpan.FromSeconds(12);

    /// <summary>Parks the calls and prints bytes per call, with everything that belongs to it: legs, caller, session.</summary>
    public static int Measure()
    {
        Measure("the demo's menu", 100_000, Demo.Bind());
        Measure("VoiceXML, a field", 100_000, Pizza.Bind(PlainField, "field.vxml"));
        Measure("VoiceXML, a field behind expressions", 10_000, Pizza.Bind(FieldWithExpressions, "expressions.vxml"));
        return 0;
    }

    private static void Measure(string what, int calls, ICallApplication application)
    {
        // What is made once, such as the code of expressions, belongs to no call.
        Park(100, application);
        var (world, bytes) = Park(calls, application);
        Console.WriteLine($"{what}: {world.OpenCalls} parked calls, {bytes / calls} bytes each");
        GC.KeepAlive(world);
    }

    private static (Simulator World, long Bytes) Park(int calls, ICallApplication application)
    {
        var world = new Simulator(new SimulatorOptions { Journal = JournalMode.Off });
        world.MapNumber(Script, application);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < calls; i++)
            world.Dial(Demo.Caller, Script, SilentCaller.Instance);
        world.RunUntil(InTheWait);
        return (world, GC.GetTotalMemory(forceFullCollection: true) - before);
    }
}
