using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Tests.Interactions;

/// <summary>The state diagram (External IVR API reference, 2.5), as far as the scenarios leave it open.</summary>
public class StateDiagramTests
{
    private readonly World _world = new(Setups.With(new TenantOptions
    {
        Agents = [Setups.Manual("Alice")],
        Queues = [new QueueOptions { Id = 114, Name = "Sales", PostProcessing = TimeSpan.FromSeconds(15) }],
        Scripts = [new IvrScript("Main", [new SayNode("Hello", "one two three"), Setups.ToExternalIvr()])],
    }));

    private Agent Alice => _world.Agent("Alice");

    [Fact]
    public void A_call_passes_through_all_states()
    {
        var interaction = _world.Calls();
        interaction.State.ShouldBe(InteractionState.InScript);
        _world.Pass(3);
        interaction.State.ShouldBe(InteractionState.Ringing);
        interaction.IsRouted.ShouldBeFalse();
        _world.Posts(_world.Request(114));
        interaction.State.ShouldBe(InteractionState.Ringing);
        interaction.IsRouted.ShouldBeTrue();
        _world.Center.ExternalLegAnswered(_world.Leg);
        interaction.State.ShouldBe(InteractionState.Talking);
        interaction.IsRouted.ShouldBeTrue();
        _world.ExternalIvrHangsUp();
        interaction.State.ShouldBe(InteractionState.Offered);
        interaction.ExternalLeg.ShouldBeNull();
        _world.Center.Reject(Alice);
        interaction.State.ShouldBe(InteractionState.InQueue);
        _world.Center.SetStatus(Alice, AgentState.Available);
        _world.Center.Accept(Alice);
        interaction.State.ShouldBe(InteractionState.Connected);
        _world.Center.HangUp(Alice);
        interaction.State.ShouldBe(InteractionState.WrapUp);
        _world.Center.WrapUp(Alice);
        interaction.State.ShouldBe(InteractionState.Finished);
    }

    [Theory]
    [InlineData(InteractionState.InScript, InteractionState.EndedInIvr)]
    [InlineData(InteractionState.Ringing, InteractionState.EndedInIvr)]
    [InlineData(InteractionState.Talking, InteractionState.EndedInIvr)]
    [InlineData(InteractionState.InQueue, InteractionState.Abandoned)]
    [InlineData(InteractionState.Offered, InteractionState.Abandoned)]
    [InlineData(InteractionState.Connected, InteractionState.WrapUp)]
    [InlineData(InteractionState.WrapUp, InteractionState.WrapUp)]
    [InlineData(InteractionState.Finished, InteractionState.Finished)]
    public void The_customer_can_hang_up_in_every_state(InteractionState state, InteractionState next)
    {
        var interaction = Bring(state);
        _world.Center.CustomerHungUp(interaction);
        interaction.State.ShouldBe(next);

        // What was planned for the former state no longer has any effect, nor has a second hangup.
        _world.Center.CustomerHungUp(interaction);
        interaction.State.ShouldBe(next);
        _world.Pass(14);
        interaction.State.ShouldBe(next);
        if (next == state)
            return;
        _world.Disconnected.ShouldBeEmpty();
        Alice.State.ShouldBe(next == InteractionState.WrapUp ? AgentState.PostProcessing : Alice.State);
    }

    [Theory]
    [InlineData(InteractionState.InScript)]
    [InlineData(InteractionState.Ringing)]
    [InlineData(InteractionState.Talking)]
    [InlineData(InteractionState.InQueue)]
    [InlineData(InteractionState.Offered)]
    public void The_platform_can_disconnect_a_customer_who_is_with_no_agent(InteractionState state)
    {
        var interaction = Bring(state);
        _world.Center.DisconnectCustomer(interaction);

        interaction.State.ShouldBe(InteractionState.Disconnected);
        interaction.Agent.ShouldBeNull();
        _world.Disconnected.ShouldBe([interaction]);
        _world.LegsEnded.Count.ShouldBe(state is InteractionState.Ringing or InteractionState.Talking ? 1 : 0);
        _world.All<InteractionDeleted>().Single().ShouldSatisfyAllConditions(
            deleted => deleted.HangupInitiator.ShouldBe(HangupInitiator.System),
            deleted => deleted.Reason.ShouldBe(DisconnectReason.Failed));
    }

    [Fact]
    public void The_platform_can_end_a_conversation()
    {
        var interaction = Bring(InteractionState.Connected);
        _world.Center.DisconnectCustomer(interaction);

        interaction.State.ShouldBe(InteractionState.WrapUp);
        _world.Disconnected.ShouldBe([interaction]);
        _world.Center.WrapUp(Alice);
        _world.All<InteractionDeleted>().Single().HangupInitiator.ShouldBe(HangupInitiator.System);
    }

    [Theory]
    [InlineData(true, InteractionState.Offered)]
    [InlineData(false, InteractionState.Disconnected)]
    public void A_leg_that_the_platform_drops_ends_like_any_other(bool isRouted, InteractionState next)
    {
        var interaction = Bring(InteractionState.Talking);
        if (isRouted)
            _world.Posts(_world.Request(114));
        _world.Center.DropExternalLeg(_world.Leg);

        interaction.State.ShouldBe(next);
        _world.LegsEnded.ShouldBe([_world.Leg]);
        _world.All<ExternalIvrEnded>().Single().Outcome.ShouldBe(ExternalLegOutcome.PlatformEnded);
    }

    [Fact]
    public void A_leg_ends_once()
    {
        Bring(InteractionState.Talking);
        _world.ExternalIvrHangsUp();
        _world.ExternalIvrHangsUp();
        _world.Center.DropExternalLeg(_world.Leg);
        _world.Center.ExternalLegAnswered(_world.Leg);

        _world.All<ExternalIvrEnded>().Count().ShouldBe(1);
        _world.LegsEnded.ShouldBeEmpty();
    }

    [Fact]
    public void The_ring_timeout_does_not_end_an_answered_call()
    {
        var interaction = Bring(InteractionState.Talking);
        _world.Pass(3600);

        interaction.State.ShouldBe(InteractionState.Talking);
    }

    private Interaction Bring(InteractionState state)
    {
        if (state == InteractionState.InQueue)
            _world.Center.SetStatus(Alice, AgentState.OnBreak);
        var interaction = _world.Calls();
        Action[] steps =
        [
            () => _world.Pass(3),
            () => _world.Center.ExternalLegAnswered(_world.Leg),
            () =>
            {
                _world.Posts(_world.Request(114));
                _world.ExternalIvrHangsUp();
            },
            () => _world.Center.Accept(Alice),
            () => _world.Center.HangUp(Alice),
            () => _world.Center.WrapUp(Alice),
        ];
        foreach (var step in steps)
        {
            if (interaction.State == state)
                break;
            step();
        }

        interaction.State.ShouldBe(state);
        _world.Disconnected.Clear();
        return interaction;
    }
}
