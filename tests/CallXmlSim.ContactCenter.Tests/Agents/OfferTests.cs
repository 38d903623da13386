using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests.Agents;

public class OfferTests
{
    [Fact]
    public void An_agent_who_lets_it_ring_goes_on_break_and_the_next_one_is_offered_the_same_call()
    {
        var world = new World(Setups.WithAgents(
            Setups.Manual("Alice") with { OfferTimeout = TimeSpan.FromSeconds(20) }, Setups.Manual("Bob")));
        var interaction = world.IsRoutedTo(114, "[First Name|John]");
        interaction.Agent.ShouldBe(world.Agent("Alice"));
        world.Pass(20);

        world.Agent("Alice").State.ShouldBe(AgentState.OnBreak);
        world.All<InteractionRejected>().Single().Reason.ShouldBe(RejectReason.Timeout);
        interaction.Agent.ShouldBe(world.Agent("Bob"));
        var panels = world.All<InteractionAssigned>().Select(assigned => assigned.Panel).ToArray();
        panels.Length.ShouldBe(2);
        panels[1].ExternalRows.ShouldBe(panels[0].ExternalRows);
        panels[0].FixedRows.Single(row => row.Name == "Wait Time").Value.ShouldBe("00:00:00");
        panels[1].FixedRows.Single(row => row.Name == "Wait Time").Value.ShouldBe("00:00:20");
    }

    [Fact]
    public void An_agent_who_rejects_goes_on_break_and_the_call_keeps_its_place()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice")));
        var first = world.IsRoutedTo(114);
        world.Pass(1);
        var second = world.IsRoutedTo(114);
        world.Center.Reject(world.Agent("Alice")).IsDone.ShouldBeTrue();

        world.All<InteractionRejected>().Single().Reason.ShouldBe(RejectReason.Rejected);
        world.Agent("Alice").State.ShouldBe(AgentState.OnBreak);
        first.State.ShouldBe(InteractionState.InQueue);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);
        first.State.ShouldBe(InteractionState.Offered);
        second.State.ShouldBe(InteractionState.InQueue);
    }

    [Fact]
    public void Several_returning_calls_keep_their_order()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice"), Setups.Manual("Bob")));
        Interaction[] calls = [world.IsRoutedTo(114), world.IsRoutedTo(114), world.IsRoutedTo(114)];
        world.Center.Reject(world.Agent("Bob"));
        world.Center.Reject(world.Agent("Alice"));

        world.Center.SetStatus(world.Agent("Bob"), AgentState.Available);
        calls[0].Agent.ShouldBe(world.Agent("Bob"));
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);
        calls[1].Agent.ShouldBe(world.Agent("Alice"));
        calls[2].State.ShouldBe(InteractionState.InQueue);
    }

    [Fact]
    public void An_agent_who_is_not_permitted_to_reject_cannot()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice") with { MayReject = false }));
        world.IsRoutedTo(114);

        world.Center.Reject(world.Agent("Alice")).Reason.ShouldBe(
            "Agent \"Alice\" is not permitted to reject interactions.");
        world.Agent("Alice").State.ShouldBe(AgentState.Offered);
    }

    [Fact]
    public void Nobody_available_means_waiting_until_somebody_is()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice") with { InitialState = AgentState.LoggedOut }));
        var interaction = world.IsRoutedTo(114);
        world.Pass(3600);
        interaction.State.ShouldBe(InteractionState.InQueue);

        world.Center.LogIn(world.Agent("Alice")).IsDone.ShouldBeTrue();
        world.Agent("Alice").State.ShouldBe(AgentState.OnBreak);
        interaction.State.ShouldBe(InteractionState.InQueue);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);
        interaction.State.ShouldBe(InteractionState.Offered);
    }

    [Fact]
    public void A_customer_who_hangs_up_during_the_offer_leaves_the_agent_in_place()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice"), Setups.Manual("Bob")));
        var interaction = world.IsRoutedTo(114);
        world.Pass(4);
        world.Center.CustomerHungUp(interaction);

        interaction.State.ShouldBe(InteractionState.Abandoned);
        world.All<InteractionUnqueued>().Single().OfferedTo.ShouldBe(world.Agent("Alice"));
        world.All<InteractionAccepted>().ShouldBeEmpty();
        world.Agent("Alice").State.ShouldBe(AgentState.Available);
        world.IsRoutedTo(114).Agent.ShouldBe(world.Agent("Alice"));
    }

    [Fact]
    public void The_offer_timeout_of_a_former_offer_does_not_end_a_later_one()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice")));
        var first = world.IsRoutedTo(114);
        world.Pass(25);
        world.Center.CustomerHungUp(first);
        var second = world.IsRoutedTo(114);
        world.Pass(10);

        second.State.ShouldBe(InteractionState.Offered);
    }

    [Theory]
    [InlineData(OfferResponse.Accept, InteractionState.Connected)]
    [InlineData(OfferResponse.Reject, InteractionState.InQueue)]
    [InlineData(OfferResponse.LetRing, InteractionState.Offered)]
    public void A_virtual_agent_does_what_it_is_set_up_for(OfferResponse response, InteractionState state)
    {
        var agent = new AgentOptions { Name = "Alice", OnOffer = response, RespondsAfter = TimeSpan.FromSeconds(2) };
        var world = new World(Setups.WithAgents(agent));
        var interaction = world.IsRoutedTo(114);
        world.Pass(1.9);
        interaction.State.ShouldBe(InteractionState.Offered);
        world.Pass(0.1);

        interaction.State.ShouldBe(state);
    }

    [Fact]
    public void A_virtual_agent_comes_back_from_an_involuntary_break_when_set_up_to()
    {
        var world = new World(Setups.WithAgents(
            Setups.Manual("Alice") with { ReturnsAfter = TimeSpan.FromSeconds(10) }));
        var interaction = world.IsRoutedTo(114);
        world.Pass(30);
        world.Agent("Alice").State.ShouldBe(AgentState.OnBreak);
        world.Pass(10);

        interaction.State.ShouldBe(InteractionState.Offered);
    }

    [Fact]
    public void A_break_of_the_agent_s_own_choice_is_not_cut_short()
    {
        var world = new World(Setups.WithAgents(
            Setups.Manual("Alice") with { ReturnsAfter = TimeSpan.FromSeconds(10) }));
        world.IsRoutedTo(114);
        world.Pass(30);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.WorkingOffline);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.OnBreak, "Lunch");
        world.Pass(60);

        world.Agent("Alice").State.ShouldBe(AgentState.OnBreak);
    }

    [Fact]
    public void The_panel_begins_with_the_fixed_rows()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("Alice")));
        world.Center.Arrive(new InboundCall("16505551212", "18006661212") { CallerName = "John Smith" });
        world.Posts(world.Request(114, "[Queue|mine]"));
        world.ExternalIvrHangsUp();

        var panel = world.All<InteractionAssigned>().Single().Panel;
        panel.FixedRows.ShouldBe(
        [
            new PanelRow("Transaction", "1"),
            new PanelRow("Channel", "18006661212"),
            new PanelRow("Queue", "Sales"),
            new PanelRow("Caller Name", "John Smith"),
            new PanelRow("Phone Number", "16505551212"),
            new PanelRow("Wait Time", "00:00:00"),
        ]);
        panel.ExternalRows.ShouldBe([new PanelRow("Queue", "mine")]);
    }

    [Fact]
    public void Who_has_no_name_has_no_row_for_it()
    {
        var world = new World();
        world.IsRoutedTo(114);

        world.All<InteractionAssigned>().Single().Panel.FixedRows.ShouldNotContain(row => row.Name == "Caller Name");
    }
}
