using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Events;

namespace CallXmlSim.ContactCenter.Tests.Agents;

public class StatusTests
{
    private readonly World _world = new(Setups.WithAgents(Setups.Manual("Alice")));

    private Agent Alice => _world.Agent("Alice");

    [Theory]
    [InlineData(AgentState.OnBreak)]
    [InlineData(AgentState.WorkingOffline)]
    [InlineData(AgentState.Available)]
    [InlineData(AgentState.LoggedOut)]
    public void An_idle_agent_chooses_freely(AgentState status)
    {
        _world.Center.SetStatus(Alice, AgentState.WorkingOffline);
        _world.Center.SetStatus(Alice, status, "Meet").IsDone.ShouldBeTrue();

        Alice.State.ShouldBe(status);
    }

    [Fact]
    public void A_status_code_goes_with_the_change()
    {
        _world.Center.SetStatus(Alice, AgentState.OnBreak, "Lunch");

        _world.All<AgentStateChanged>().ShouldBe(
            [new AgentStateChanged(Alice, AgentState.Available, AgentState.OnBreak, "Lunch")]);
    }

    [Fact]
    public void Choosing_the_status_one_has_changes_nothing()
    {
        _world.Center.SetStatus(Alice, AgentState.Available).IsDone.ShouldBeTrue();

        _world.All<AgentStateChanged>().ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_becomes_busy_by_choice() =>
        _world.Center.SetStatus(Alice, AgentState.Busy).Reason.ShouldBe(
            "Agent \"Alice\" is Available and cannot become Busy.");

    [Fact]
    public void Who_is_logged_out_has_to_log_in_first()
    {
        _world.Center.SetStatus(Alice, AgentState.LoggedOut);
        _world.Center.SetStatus(Alice, AgentState.Available).IsDone.ShouldBeFalse();

        _world.Center.LogIn(Alice).IsDone.ShouldBeTrue();
        Alice.State.ShouldBe(AgentState.OnBreak);
        _world.Center.LogIn(Alice).Reason.ShouldBe("Agent \"Alice\" is logged in already.");
    }

    [Fact]
    public void Who_is_offered_or_handles_a_call_chooses_nothing_else()
    {
        _world.IsRoutedTo(114);
        _world.Center.SetStatus(Alice, AgentState.OnBreak).IsDone.ShouldBeFalse();
        _world.Center.Accept(Alice);
        _world.Center.SetStatus(Alice, AgentState.LoggedOut).IsDone.ShouldBeFalse();

        Alice.State.ShouldBe(AgentState.Busy);
    }

    [Fact]
    public void What_does_not_fit_the_moment_is_refused_with_a_reason()
    {
        _world.Center.Accept(Alice).Reason.ShouldBe("Agent \"Alice\" is offered nothing.");
        _world.Center.Reject(Alice).Reason.ShouldBe("Agent \"Alice\" is offered nothing.");
        _world.Center.HangUp(Alice).Reason.ShouldBe("Agent \"Alice\" is in no conversation.");
        _world.Center.WrapUp(Alice).Reason.ShouldBe("Agent \"Alice\" has nothing to wrap up.");
        _world.Center.SelectTransactionCodes(Alice, []).Reason.ShouldBe("Agent \"Alice\" handles no interaction.");
    }

    [Fact]
    public void A_state_has_the_number_of_the_platform_s_status_api() =>
        Enum.GetValues<AgentState>().ToDictionary(state => state.ToString(), state => (int)state).ShouldBe(
            new Dictionary<string, int>
            {
                ["LoggedOut"] = 1,
                ["OnBreak"] = 3,
                ["Available"] = 4,
                ["WorkingOffline"] = 5,
                ["Offered"] = 6,
                ["Busy"] = 7,
                ["PostProcessing"] = 8,
            });
}
