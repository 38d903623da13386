using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests.Agents;

public class WrapUpTests
{
    private static readonly QueueOptions WithWrapUp =
        new() { Id = 114, Name = "Sales", PostProcessing = TimeSpan.FromSeconds(15) };

    private static readonly QueueOptions WithCodes =
        WithWrapUp with { TransactionCodes = ["Sold", "Lost"], TransactionCodesMandatory = true };

    [Fact]
    public void Without_post_processing_the_agent_is_available_when_the_conversation_ends()
    {
        var world = new World();
        var interaction = world.IsRoutedTo(114);
        world.Pass(5 + 30);

        interaction.State.ShouldBe(InteractionState.Finished);
        world.Disconnected.ShouldBe([interaction]);
        world.Agent("Alice").State.ShouldBe(AgentState.Available);
        world.Agent("Alice").IdleSince.ShouldBe(TimeSpan.FromSeconds(35));
        world.All<InteractionPostProcess>().ShouldBeEmpty();
        world.All<InteractionDeleted>().Single().HangupInitiator.ShouldBe(HangupInitiator.Agent);
    }

    [Fact]
    public void Post_processing_lasts_for_the_queue_s_timeout_and_counts_as_not_idle()
    {
        var world = new World(Setups.With([WithWrapUp], Setups.Manual("Alice")));
        var interaction = world.IsRoutedTo(114);
        world.Center.Accept(world.Agent("Alice"));
        world.Pass(10);
        world.Center.CustomerHungUp(interaction);
        interaction.State.ShouldBe(InteractionState.WrapUp);
        world.Agent("Alice").State.ShouldBe(AgentState.PostProcessing);
        world.Pass(15);

        interaction.State.ShouldBe(InteractionState.Finished);
        world.Disconnected.ShouldBeEmpty();
        world.Agent("Alice").State.ShouldBe(AgentState.Available);
        world.Agent("Alice").IdleSince.ShouldBe(TimeSpan.FromSeconds(25));
        world.All<InteractionDeleted>().Single().HangupInitiator.ShouldBe(HangupInitiator.Customer);
    }

    [Fact]
    public void The_events_of_the_end_come_in_the_platform_s_order()
    {
        var world = new World(Setups.With([WithWrapUp], Setups.Manual("Alice")));
        world.IsRoutedTo(114);
        world.Center.Accept(world.Agent("Alice"));
        world.Center.HangUp(world.Agent("Alice"));
        world.Center.WrapUp(world.Agent("Alice")).IsDone.ShouldBeTrue();

        world.All<InteractionEvent>().Select(occurrence => occurrence.GetType().Name).ShouldBe(
        [
            "InteractionCreated",
            "ForwardedToExternalIvr",
            "ExternalIvrAnswered",
            "RequestAccepted",
            "ExternalIvrEnded",
            "InteractionQueued",
            "InteractionAssigned",
            "InteractionAccepted",
            "InteractionPostProcess",
            "InteractionEndPostProcess",
            "InteractionDeassigned",
            "InteractionDeleted",
        ]);
    }

    [Fact]
    public void A_virtual_agent_can_end_wrap_up_by_hand()
    {
        var world = new World(Setups.With(
            [WithWrapUp], new AgentOptions { Name = "Alice", WrapsUpAfter = TimeSpan.FromSeconds(4) }));
        var interaction = world.IsRoutedTo(114);
        world.Pass(5 + 30 + 4);

        interaction.State.ShouldBe(InteractionState.Finished);
    }

    [Fact]
    public void A_mandatory_transaction_code_holds_wrap_up_open()
    {
        var world = new World(Setups.With([WithCodes], Setups.Manual("Alice")));
        var interaction = world.IsRoutedTo(114);
        world.Center.Accept(world.Agent("Alice"));
        world.Center.HangUp(world.Agent("Alice"));
        world.Center.WrapUp(world.Agent("Alice")).Reason.ShouldBe(
            "Agent \"Alice\" has to select a transaction code first.");
        world.Pass(600);
        interaction.State.ShouldBe(InteractionState.WrapUp);

        world.Center.SelectTransactionCodes(world.Agent("Alice"), ["Gone"]).Reason.ShouldBe(
            "Queue 114 has no transaction code \"Gone\".");
        world.Center.SelectTransactionCodes(world.Agent("Alice"), ["Lost"]).IsDone.ShouldBeTrue();
        interaction.State.ShouldBe(InteractionState.Finished);
        world.All<InteractionEndPostProcess>().Single().TransactionCodes.ShouldBe(["Lost"]);
    }

    [Fact]
    public void A_code_selected_in_the_conversation_lets_wrap_up_run_out()
    {
        var world = new World(Setups.With([WithCodes], Setups.Manual("Alice")));
        var interaction = world.IsRoutedTo(114);
        world.Center.Accept(world.Agent("Alice"));
        world.Center.SelectTransactionCodes(world.Agent("Alice"), ["Sold"]);
        world.Center.HangUp(world.Agent("Alice"));
        interaction.State.ShouldBe(InteractionState.WrapUp);
        world.Pass(15);

        interaction.State.ShouldBe(InteractionState.Finished);
    }

    [Fact]
    public void A_virtual_agent_who_takes_calls_selects_the_first_code()
    {
        var world = new World(Setups.With([WithCodes], new AgentOptions { Name = "Alice" }));
        world.IsRoutedTo(114);
        world.Pass(5 + 30 + 15);

        world.All<InteractionEndPostProcess>().Single().TransactionCodes.ShouldBe(["Sold"]);
    }
}
