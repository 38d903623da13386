using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.Tests.Sessions;

/// <summary>Sessions that start sessions and send them events.</summary>
public class LaunchTests
{
    [Fact]
    public void A_session_starts_another_one_with_variables_and_hears_from_it()
    {
        var child = new TestApplication("child", (input, _) => input is SessionStartedInput started
            ? [new SendEventEffect(Steps.Token, started.ParentSessionId!, "done"), Steps.End]
            : []);
        var parent = new TestApplication("parent", (input, _) => input switch
        {
            SessionStartedInput => [new LaunchSessionEffect(Steps.Token, child, [new("order", "4711")])],
            EventReceivedInput => [Steps.End],
            _ => [],
        });
        var world = new Simulator();
        world.StartSession(parent, new KeyValuePair<string, string>("numbertodial", "123"));

        world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        parent.The<SessionStartedInput>().Variables.ShouldHaveSingleItem().Value.ShouldBe("123");
        child.The<SessionStartedInput>().Variables.ShouldHaveSingleItem().Value.ShouldBe("4711");
        child.The<SessionStartedInput>().ParentSessionId.ShouldBe("session-1");
        parent.The<SessionLaunchedInput>().SessionId.ShouldBe("session-2");
        parent.The<EventReceivedInput>().ShouldSatisfyAllConditions(
            received => received.Value.ShouldBe("done"),
            received => received.SenderSessionId.ShouldBe("session-2"));
        world.Journal.Entries.OfType<SessionStartedEntry>().Select(entry => entry.Parent).ShouldBe(["", "session-1"]);
    }

    [Theory]
    [InlineData("session-2")]
    [InlineData("nobody")]
    public void An_event_for_a_session_that_has_ended_or_never_was_is_not_delivered(string receiver)
    {
        var child = new TestApplication("child", (input, _) => input is SessionStartedInput ? [Steps.End] : []);
        var parent = new TestApplication("parent", (input, _) => input switch
        {
            SessionStartedInput => [new LaunchSessionEffect(Steps.Token, child, []), new StartTimerEffect(new(8), TimeSpan.FromSeconds(1))],
            TimerElapsedInput => [new SendEventEffect(Steps.Token, receiver, "hello")],
            EventSentInput => [Steps.End],
            _ => [],
        });
        var world = new Simulator();
        world.StartSession(parent);

        world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        parent.The<EventSentInput>().Delivered.ShouldBeFalse();
        world.Journal.Entries.OfType<EventSentEntry>().ShouldHaveSingleItem().Delivered.ShouldBeFalse();
    }

    [Fact]
    public void Sessions_that_start_sessions_without_end_are_stopped_by_the_limit()
    {
        TestApplication? spawning = null;
        spawning = new TestApplication("spawning", (input, _) =>
            input is SessionStartedInput ? [new LaunchSessionEffect(Steps.Token, spawning!, [])] : []);
        var world = new Simulator(new SimulatorOptions { SessionLimit = 5 });
        world.StartSession(spawning);

        world.RunToEnd().ShouldBe(RunEnd.Waiting);

        spawning.Sessions.Count.ShouldBe(5);
        spawning.All<LaunchRefusedInput>().Count.ShouldBe(1);
    }

    [Fact]
    public void A_session_without_a_call_that_waits_for_ever_is_said_to_wait_for_an_event()
    {
        var world = new Simulator();
        world.StartSession(new TestApplication("idle", (_, _) => []));

        world.RunToEnd().ShouldBe(RunEnd.Waiting);

        world.Journal.Entries.OfType<WaitingEntry>().ShouldHaveSingleItem().For.ShouldBe(WaitingFor.Event);
    }
}
