using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>The External IVR API reference's table of scenarios (section 8) that need one agent at most.</summary>
public class CallScenarioTests
{
    private const string DemoData = "[First Name|John][Last Name|Smith][Account Number|4711]";

    private readonly World _world = new();

    [Fact]
    public void An_accepted_request_brings_the_call_to_its_queue_and_the_data_to_the_agent()
    {
        var interaction = _world.IsRoutedTo(114, DemoData);

        _world.ShouldBeQueuedOnce(114, QueuedBy.Request);
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBe(
        [
            new PanelRow("First Name", "John"),
            new PanelRow("Last Name", "Smith"),
            new PanelRow("Account Number", "4711"),
        ]);
        _world.Pass(5);
        interaction.State.ShouldBe(InteractionState.Connected);
        _world.All<ResumeActionStarted>().ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_request_the_resume_action_decides_and_the_panel_has_no_external_rows()
    {
        _world.Talks();
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(102, QueuedBy.Resume);
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ExternalLegOutcome.Busy)]
    [InlineData(ExternalLegOutcome.Refused)]
    [InlineData(ExternalLegOutcome.Unreachable)]
    [InlineData(ExternalLegOutcome.NoAnswer)]
    public void An_external_ivr_that_is_not_reached_leads_to_the_resume_action(ExternalLegOutcome outcome)
    {
        _world.Calls();
        _world.Center.ExternalLegEnded(_world.Leg, outcome);

        _world.All<ExternalIvrEnded>().Single().Outcome.ShouldBe(outcome);
        _world.ShouldBeQueuedOnce(102, QueuedBy.Resume);
    }

    [Fact]
    public void An_external_ivr_that_rings_for_a_minute_leads_to_the_resume_action()
    {
        _world.Calls();
        _world.Pass(59.9);
        _world.All<ExternalIvrEnded>().ShouldBeEmpty();
        _world.Pass(0.1);

        _world.LegsEnded.ShouldBe([_world.Leg]);
        _world.All<ExternalIvrEnded>().Single().Outcome.ShouldBe(ExternalLegOutcome.NoAnswer);
        _world.ShouldBeQueuedOnce(102, QueuedBy.Resume);
    }

    [Theory]
    [InlineData("token", "0123456789abcdef0123456789abcdef", 401)]
    [InlineData("tenant", "acme", 401)]
    [InlineData("param", "999", 400)]
    [InlineData("param", "abc", 400)]
    [InlineData("param", null, 400)]
    [InlineData("action", "wForwardAgent", 400)]
    [InlineData("sip_id", "515c72df-228078e7c00-14ece55d", 404)]
    public void A_refused_request_leaves_the_resume_action_in_charge(string parameter, string? value, int status)
    {
        _world.Talks();
        _world.Posts(_world.Request(114, DemoData).But(parameter, value)).StatusCode.ShouldBe(status);
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(102, QueuedBy.Resume);
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBeEmpty();
    }

    [Fact]
    public void Plain_http_is_refused_and_the_resume_action_decides()
    {
        _world.Talks();
        _world.Posts(_world.Request(114), "http://8x8.com/SC/externalIvrAction.php").StatusCode.ShouldBe(403);
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(102, QueuedBy.Resume);
    }

    [Fact]
    public void A_rotated_token_is_refused_and_what_was_accepted_before_stays_accepted()
    {
        _world.Talks();
        _world.Posts(_world.Request(114)).StatusCode.ShouldBe(200);
        var token = _world.Center.RotateActionRequestToken(_world.Tenant);
        _world.Posts(_world.Request(102)).StatusCode.ShouldBe(401);
        _world.ExternalIvrHangsUp();
        _world.ShouldBeQueuedOnce(114, QueuedBy.Request);

        _world.Talks();
        _world.Posts(_world.Request(114).But("token", token)).StatusCode.ShouldBe(200);
    }

    [Fact]
    public void The_data_request_token_is_refused()
    {
        var token = _world.Center.RotateDataRequestToken(_world.Tenant);
        _world.Talks();

        _world.Posts(_world.Request(114).But("token", token)).StatusCode.ShouldBe(401);
    }

    [Fact]
    public void Five_hundred_characters_of_data_are_accepted_and_one_more_is_refused()
    {
        _world.Talks();
        _world.Posts(_world.Request(114, Data(501))).StatusCode.ShouldBe(400);
        _world.Posts(_world.Request(114, Data(500))).StatusCode.ShouldBe(200);
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(114, QueuedBy.Request);

        static string Data(int length) => $"[A|{new string('x', length - 4)}]";
    }

    [Fact]
    public void A_later_accepted_request_replaces_the_earlier_one_as_a_whole()
    {
        _world.Talks();
        _world.Posts(_world.Request(114, "[A|1][B|2]"));
        _world.Posts(_world.Request(102, "[C|3]"));
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(102, QueuedBy.Request);
        _world.All<RequestAccepted>().Select(accepted => accepted.ReplacesFormer).ShouldBe([false, true]);
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBe([new PanelRow("C", "3")]);
    }

    [Fact]
    public void A_later_accepted_request_without_data_clears_the_data()
    {
        _world.Talks();
        _world.Posts(_world.Request(114, "[A|1]"));
        _world.Posts(_world.Request(114));
        _world.ExternalIvrHangsUp();

        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBeEmpty();
    }

    [Fact]
    public void A_later_refused_request_changes_nothing()
    {
        _world.Talks();
        _world.Posts(_world.Request(114, "[A|1]"));
        _world.Posts(_world.Request(999, "[B|2]"));
        _world.ExternalIvrHangsUp();

        _world.ShouldBeQueuedOnce(114, QueuedBy.Request);
        _world.All<InteractionAssigned>().Single().Panel.ExternalRows.ShouldBe([new PanelRow("A", "1")]);
    }

    [Fact]
    public void A_request_after_the_end_of_the_leg_changes_nothing()
    {
        var interaction = _world.IsRoutedTo(114);

        _world.Posts(_world.Request(102)).StatusCode.ShouldBe(410);
        interaction.Queue!.Id.ShouldBe(114);
    }

    [Fact]
    public void A_request_while_the_external_ivr_rings_counts_even_if_it_never_answers()
    {
        _world.Calls();
        _world.Posts(_world.Request(114)).StatusCode.ShouldBe(200);
        _world.Center.ExternalLegEnded(_world.Leg, ExternalLegOutcome.Busy);

        _world.ShouldBeQueuedOnce(114, QueuedBy.Request);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_customer_who_hangs_up_during_the_external_leg_ends_the_interaction(bool isRouted)
    {
        var interaction = _world.Talks();
        if (isRouted)
            _world.Posts(_world.Request(114));
        _world.Center.CustomerHungUp(interaction);

        interaction.State.ShouldBe(InteractionState.EndedInIvr);
        _world.LegsEnded.ShouldBe([_world.Leg]);
        _world.All<ExternalIvrEnded>().Single().ShouldSatisfyAllConditions(
            ended => ended.Outcome.ShouldBe(ExternalLegOutcome.CustomerHungUp),
            ended => ended.WasRouted.ShouldBe(isRouted));
        _world.All<InteractionQueued>().ShouldBeEmpty();
        _world.All<ResumeActionStarted>().ShouldBeEmpty();
        _world.All<InteractionDeleted>().Single().HangupInitiator.ShouldBe(HangupInitiator.Customer);
        _world.Posts(_world.Request(114)).StatusCode.ShouldBe(410);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(5.001, false)]
    [InlineData(20, false)]
    public void A_customer_who_hangs_up_in_the_queue_abandons_it(double seconds, bool isShort)
    {
        var world = new World(Setups.WithAgents());
        var interaction = world.IsRoutedTo(114);
        world.Pass(seconds);
        world.Center.CustomerHungUp(interaction);

        interaction.State.ShouldBe(InteractionState.Abandoned);
        var unqueued = world.All<InteractionUnqueued>().Single();
        unqueued.Waited.ShouldBe(TimeSpan.FromSeconds(seconds));
        unqueued.IsShortAbandonment.ShouldBe(isShort);
        unqueued.OfferedTo.ShouldBeNull();
        world.Queue(114).WaitingCount.ShouldBe(0);
    }

    [Fact]
    public void An_empty_resume_action_disconnects_the_customer()
    {
        var world = new World(Setups.WithScript(Setups.ToExternalIvr()));
        var interaction = world.Talks();
        world.ExternalIvrHangsUp();

        interaction.State.ShouldBe(InteractionState.Disconnected);
        world.Disconnected.ShouldBe([interaction]);
        world.All<InteractionDeleted>().Single().ShouldSatisfyAllConditions(
            deleted => deleted.HangupInitiator.ShouldBe(HangupInitiator.System),
            deleted => deleted.Reason.ShouldBe(DisconnectReason.Normal));
    }

    [Fact]
    public void A_call_of_another_tenant_is_not_found()
    {
        var world = new World(Setups.TwoTenants());
        world.Calls(to: "18005550000");
        world.Tenant.Name.ShouldBe("klvm2");

        world.Posts(world.Request(114)).Text.ShouldBe(
            """{"status":"error","code":404,"message":"Call not found"}""");
        world.Center.ExternalLegEnded(world.Leg, ExternalLegOutcome.Busy);
        world.Posts(world.Request(114)).StatusCode.ShouldBe(404);
    }
}
