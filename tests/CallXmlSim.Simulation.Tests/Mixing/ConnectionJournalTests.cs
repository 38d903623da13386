using System.Text;
using System.Text.Json;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Sessions;

namespace CallXmlSim.Simulation.Tests.Mixing;

/// <summary>What the journal says of connections, to people and to machines.</summary>
public class ConnectionJournalTests
{
    [Fact]
    public void A_bridge_is_told_as_a_story()
    {
        var lines = new Transcript(Bridge().Journal).Lines.Select(line => line.ToString()).ToList();

        lines.ShouldContain("    0.100  script          dials 4940123");
        lines.ShouldContain("    0.200  far end         is called at 4940123 by 800");
        lines.ShouldContain("    3.200  script          connects its caller with 4940123");
        lines.ShouldContain("    5.200  script          is alone with its caller again, who was connected with 4940123 (for 2 s)");
    }

    [Fact]
    public void What_is_heard_names_the_leg_that_it_came_from()
    {
        var entries = Json(Bridge()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var bridged = entries.Single(entry => Is(entry, "bridged"));
        var heard = entries.Single(entry => Is(entry, "heard"));

        heard.GetProperty("from").GetString().ShouldBe(bridged.GetProperty("leg").GetString());
        heard.GetProperty("leg").GetString().ShouldBe(bridged.GetProperty("farLeg").GetString());
        heard.GetProperty("what").GetString().ShouldBe("5");
        bridged.GetProperty("session").GetString().ShouldBe("session-1");
    }

    [Fact]
    public void The_same_call_twice_gives_the_same_journal_byte_for_byte() => Json(Bridge()).ShouldBe(Json(Bridge()));

    private static bool Is(JsonElement entry, string type) => entry.GetProperty("type").GetString() == type;

    private static Simulator Bridge()
    {
        var world = new Simulator();
        var person = new Person(Steps.After(2, farEnd => farEnd.HangUp()));
        world.MapNumber("4940123", new FarEnd { Behaviour = () => person });
        world.MapNumber("800", new TestApplication("bridge", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, Steps.Bridge("tel:4940123")],
            BridgeEndedInput => [Steps.End],
            _ => [],
        }));
        world.Dial("1", "800", new Person(Steps.After(4, caller => caller.Press('5'))));
        world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);
        return world;
    }

    private static string Json(Simulator world)
    {
        using var output = new MemoryStream();
        using (var writer = new JournalJsonWriter(world.Journal, output))
            writer.Finish();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
