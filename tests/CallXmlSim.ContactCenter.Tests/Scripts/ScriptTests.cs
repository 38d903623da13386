using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Tests.Scripts;

/// <summary>IVR scripts and their objects (External IVR API reference, section 3).</summary>
public class ScriptTests
{
    [Fact]
    public void Announcements_are_heard_one_after_another_before_the_script_goes_on()
    {
        var world = new World(Setups.WithScript(
            new PlayNode("Welcome", "welcome to us"), new SayNode("Number", "you call from $callerPhoneNumber"), Setups.ToQueue(102)));
        var interaction = world.Calls();
        world.Spoken.ShouldBe(["welcome to us"]);
        world.Pass(3);
        world.Spoken.ShouldBe(["welcome to us", "you call from 16505551212"]);
        interaction.State.ShouldBe(InteractionState.InScript);
        world.Pass(4);

        world.ShouldBeQueuedOnce(102, QueuedBy.Script);
    }

    [Fact]
    public void A_script_that_runs_out_disconnects()
    {
        var world = new World(Setups.WithScript(new SayNode("Bye", "bye")));
        var interaction = world.Calls();
        world.Pass(1);

        interaction.State.ShouldBe(InteractionState.Disconnected);
        world.Disconnected.ShouldBe([interaction]);
    }

    [Fact]
    public void Hang_up_disconnects_and_nothing_behind_it_runs()
    {
        var world = new World(Setups.WithScript(new HangUpNode("End"), new SayNode("Never", "never")));
        world.Calls().State.ShouldBe(InteractionState.Disconnected);

        world.Spoken.ShouldBeEmpty();
    }

    [Fact]
    public void The_resume_action_is_an_ordinary_sequence()
    {
        var world = new World(Setups.WithScript(Setups.ToExternalIvr(
            new SayNode("Sorry", "sorry"), new HangUpNode("End"))));
        var interaction = world.Talks();
        world.ExternalIvrHangsUp();
        world.Spoken.ShouldBe(["sorry"]);
        world.Pass(1);

        interaction.State.ShouldBe(InteractionState.Disconnected);
    }

    [Theory]
    [InlineData("Gold", VariableCondition.EqualTo, "Gold", true)]
    [InlineData("Gold", VariableCondition.EqualTo, "gold", false)]
    [InlineData("Gold", VariableCondition.NotEqualTo, "Silver", true)]
    [InlineData("007", VariableCondition.EqualTo, "7.0", true)]
    [InlineData("9", VariableCondition.LessThan, "10", true)]
    [InlineData("9x", VariableCondition.LessThan, "10x", false)]
    [InlineData("10", VariableCondition.NotLessThan, "10", true)]
    [InlineData("-1", VariableCondition.GreaterThan, "-2", true)]
    [InlineData("10", VariableCondition.NotGreaterThan, "9", false)]
    [InlineData("", VariableCondition.Empty, "", true)]
    [InlineData("x", VariableCondition.Empty, "", false)]
    [InlineData("x", VariableCondition.NotEmpty, "", true)]
    [InlineData("Gold", VariableCondition.EqualTo, "$tier", true)]
    [InlineData("16505551212", VariableCondition.EqualTo, "$callerPhoneNumber", true)]
    public void Test_variable_takes_the_exit_that_holds(
        string variable, VariableCondition condition, string value, bool holds)
    {
        var world = new World(Setups.WithScript(
            new SetVariableNode("Tier", "tier", "Gold"),
            new SetVariableNode("Set", "x", variable),
            new TestVariableNode("Test", "x", condition, value)
            {
                WhenTrue = [Setups.ToQueue(114)],
                WhenFalse = [Setups.ToQueue(102)],
            },
            new SayNode("Never", "never")));
        world.Calls();

        world.ShouldBeQueuedOnce(holds ? 114 : 102, QueuedBy.Script);
        world.Spoken.ShouldBeEmpty();
    }

    [Fact]
    public void A_variable_that_was_never_set_is_empty_and_a_lone_dollar_sign_is_one()
    {
        var world = new World(Setups.WithScript(new SayNode("Say", "$ $nothing$5 $QueuePosition.")));
        world.Calls();

        world.Spoken.ShouldBe(["$  ."]);
    }

    [Fact]
    public void Variables_are_each_call_s_own()
    {
        var world = new World(Setups.WithScript(
            new SayNode("Say", "<$x>"), new SetVariableNode("Set", "x", "1"), new SayNode("Again", "<$x>")));
        world.Calls();
        world.Pass(1);
        world.Calls();

        world.Spoken.ShouldBe(["<>", "<1>", "<>"]);
    }

    [Theory]
    [InlineData(AgentState.Available, AgentAvailability.Available, false)]
    [InlineData(AgentState.WorkingOffline, AgentAvailability.AvailableOrBusy, true)]
    [InlineData(AgentState.WorkingOffline, AgentAvailability.OrWorkingOffline, false)]
    [InlineData(AgentState.OnBreak, AgentAvailability.OrWorkingOffline, true)]
    [InlineData(AgentState.OnBreak, AgentAvailability.OrOnBreak, false)]
    [InlineData(AgentState.LoggedOut, AgentAvailability.OrOnBreak, true)]
    [InlineData(AgentState.LoggedOut, AgentAvailability.LoggedIn, true)]
    public void Test_queue_asks_for_agents(AgentState state, AgentAvailability noAgents, bool matched) =>
        Matched(new World(Testing(noAgents, new AgentOptions { Name = "Alice", InitialState = state })))
            .ShouldBe(matched);

    [Theory]
    [InlineData(AgentAvailability.OrOnBreak, true)]
    [InlineData(AgentAvailability.LoggedIn, false)]
    public void Test_queue_counts_an_agent_who_is_not_enabled_as_logged_in_only(AgentAvailability noAgents, bool matched)
    {
        var agent = new AgentOptions { Name = "Alice", Queues = [new QueueMembership(114, Enabled: false)] };

        Matched(new World(Testing(noAgents, agent))).ShouldBe(matched);
    }

    [Fact]
    public void Test_queue_counts_a_busy_agent_as_busy()
    {
        var world = new World(Testing(AgentAvailability.Available, new AgentOptions { Name = "Alice" }));
        Matched(world).ShouldBeFalse();
        world.Agent("Alice").State.ShouldBe(AgentState.Offered);

        Matched(world).ShouldBeTrue();
    }

    [Fact]
    public void Test_queue_counts_the_calls_that_wait()
    {
        var world = NobodyThere(new TestQueueNode("Test", 114) { MoreWaitingThan = 1 });

        Matched(world).ShouldBeFalse();
        Matched(world).ShouldBeFalse();
        Matched(world).ShouldBeTrue();
        world.Center.CustomerHungUp(world.All<InteractionQueued>().First().Interaction);
        Matched(world).ShouldBeFalse();
    }

    [Fact]
    public void Test_queue_asks_how_long_a_call_has_waited()
    {
        var world = NobodyThere(new TestQueueNode("Test", 114) { WaitingLongerThan = TimeSpan.FromSeconds(10) });

        Matched(world).ShouldBeFalse();
        world.Pass(10);
        Matched(world).ShouldBeFalse();
        world.Pass(0.001);
        Matched(world).ShouldBeTrue();
    }

    private static ContactCenterConfiguration Testing(AgentAvailability noAgents, AgentOptions agent) =>
        Setups.With(new TenantOptions
        {
            Agents = [agent],
            Scripts = [Script(new TestQueueNode("Test", 114) { NoAgents = noAgents })],
        });

    private static World NobodyThere(TestQueueNode node) =>
        new(Setups.With(new TenantOptions { Agents = [], Scripts = [Script(node)] }));

    // Matched calls hang up; the others wait in queue 114.
    private static IvrScript Script(TestQueueNode node) => new(
        "Main", [node with { Matched = [new HangUpNode("End")], NotMatched = [Setups.ToQueue(114)] }]);

    private static bool Matched(World world) => world.Calls().State == InteractionState.Disconnected;
}
