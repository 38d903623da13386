using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests.Queues;

/// <summary>Which interaction, which agent (External IVR API reference, 4.2).</summary>
public class DistributionTests
{
    [Fact]
    public void The_higher_level_comes_first_though_the_lower_has_been_idle_longer()
    {
        var world = new World(Setups.With(
            [Queue(114)],
            Setups.Manual("Fifty") with { Queues = [new QueueMembership(114, 50)] },
            Setups.Manual("Eighty") with { Queues = [new QueueMembership(114, 80)] }));
        HandleOneCall(world, "Eighty");

        world.Agent("Fifty").IdleSince.ShouldBeNull();
        world.IsRoutedTo(114).Agent.ShouldBe(world.Agent("Eighty"));
        world.IsRoutedTo(114).Agent.ShouldBe(world.Agent("Fifty"));
    }

    [Fact]
    public void Among_equals_the_longest_idle_comes_first_and_who_never_had_a_call_before_all()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("A"), Setups.Manual("B"), Setups.Manual("C")));
        HandleOneCall(world, "A");
        HandleOneCall(world, "B");

        world.IsRoutedTo(114).Agent!.Name.ShouldBe("C");
        world.IsRoutedTo(114).Agent!.Name.ShouldBe("A");
        world.IsRoutedTo(114).Agent!.Name.ShouldBe("B");
    }

    [Fact]
    public void Changes_of_status_do_not_reset_the_idle_time()
    {
        var world = new World(Setups.WithAgents(Setups.Manual("A"), Setups.Manual("B")));
        HandleOneCall(world, "A");
        HandleOneCall(world, "B");
        TakeABreak(world, "A");

        world.IsRoutedTo(114).Agent!.Name.ShouldBe("A");
    }

    [Fact]
    public void A_tenant_can_let_a_status_reset_the_idle_time()
    {
        var world = new World(Setups.With(new TenantOptions
        {
            Agents = [Setups.Manual("A"), Setups.Manual("B")],
            IdleTimeResets = [AgentState.OnBreak],
        }));
        HandleOneCall(world, "A");
        HandleOneCall(world, "B");
        TakeABreak(world, "A");

        world.IsRoutedTo(114).Agent!.Name.ShouldBe("B");
    }

    [Fact]
    public void The_queue_of_higher_priority_comes_first_though_the_other_has_waited_longer()
    {
        var world = new World(Setups.With([Queue(101, 5), Queue(102, 9)], OffDuty("Alice")));
        var five = world.IsRoutedTo(101);
        world.Pass(60);
        var nine = world.IsRoutedTo(102);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);

        nine.State.ShouldBe(InteractionState.Offered);
        five.State.ShouldBe(InteractionState.InQueue);
    }

    [Fact]
    public void Queues_of_one_priority_take_turns_by_ascending_id()
    {
        var world = new World(Setups.With([Queue(103), Queue(101), Queue(102)], OffDuty("Alice")));
        foreach (var queue in (int[])[103, 103, 102, 101, 101, 101])
            world.IsRoutedTo(queue);

        ServeAll(world, "Alice").ShouldBe([101, 102, 103, 101, 103, 101]);
    }

    [Fact]
    public void Queues_of_priority_eight_are_served_by_age()
    {
        var world = new World(Setups.With([Queue(101, 8), Queue(102, 8), Queue(103, 10), Queue(104, 7)], OffDuty("Alice")));
        foreach (var queue in (int[])[104, 102, 102, 101, 102, 103])
        {
            world.IsRoutedTo(queue);
            world.Pass(1);
        }

        ServeAll(world, "Alice").ShouldBe([103, 102, 102, 101, 102, 104]);
    }

    [Fact]
    public void Only_an_enabled_member_is_offered_a_queue_s_calls()
    {
        var world = new World(Setups.With(
            [Queue(101), Queue(102)],
            Setups.Manual("Other") with { Queues = [new QueueMembership(102)] },
            Setups.Manual("Disabled") with { Queues = [new QueueMembership(101, 100, Enabled: false)] }));
        var interaction = world.IsRoutedTo(101);
        interaction.State.ShouldBe(InteractionState.InQueue);

        world.Center.SetMembershipEnabled(world.Agent("Disabled"), world.Queue(101), true).IsDone.ShouldBeTrue();
        interaction.Agent!.Name.ShouldBe("Disabled");
        world.Center.SetMembershipEnabled(world.Agent("Other"), world.Queue(101), true).Reason.ShouldBe(
            "Agent \"Other\" is not assigned to queue 101.");
    }

    [Fact]
    public void A_disabled_queue_offers_nothing_until_it_is_enabled()
    {
        var world = new World(Setups.WithAgents(OffDuty("Alice")));
        var interaction = world.IsRoutedTo(114);
        world.Center.SetQueueEnabled(world.Queue(114), false);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);
        interaction.State.ShouldBe(InteractionState.InQueue);

        world.Center.SetQueueEnabled(world.Queue(114), true);
        interaction.State.ShouldBe(InteractionState.Offered);
    }

    [Fact]
    public void A_queue_that_closes_before_the_leg_ends_costs_the_call()
    {
        var world = new World();
        var interaction = world.Talks();
        world.Posts(world.Request(114));
        world.Center.SetQueueEnabled(world.Queue(114), false);
        world.ExternalIvrHangsUp();

        interaction.State.ShouldBe(InteractionState.Disconnected);
        world.Disconnected.ShouldBe([interaction]);
        world.All<InteractionDeleted>().Single().Reason.ShouldBe(DisconnectReason.Failed);
        world.Diagnostics.ShouldBeOne("CC7201", "queue 114").Message.ShouldBe(
            "Queue 114 (Sales) takes no calls now, so the call that the accepted request sends there is disconnected.");
    }

    [Fact]
    public void The_longest_wait_disconnects_if_it_is_set()
    {
        var world = new World(Setups.With([Queue(114) with { MaxWait = TimeSpan.FromSeconds(40) }]));
        var interaction = world.IsRoutedTo(114);
        world.Pass(39);
        interaction.State.ShouldBe(InteractionState.InQueue);
        world.Pass(1);

        interaction.State.ShouldBe(InteractionState.Disconnected);
        world.All<InteractionUnqueued>().Single().IsShortAbandonment.ShouldBeFalse();
        world.All<InteractionDeleted>().Single().Reason.ShouldBe(DisconnectReason.NoAnswer);
        world.Queue(114).WaitingCount.ShouldBe(0);
    }

    [Fact]
    public void A_wait_that_runs_out_during_an_offer_counts_when_the_call_comes_back()
    {
        var world = new World(Setups.With(
            [Queue(114) with { MaxWait = TimeSpan.FromSeconds(20) }], Setups.Manual("Alice"), OffDuty("Bob")));
        var interaction = world.IsRoutedTo(114);
        world.Pass(25);
        interaction.State.ShouldBe(InteractionState.Offered);
        world.Center.Reject(world.Agent("Alice"));

        interaction.State.ShouldBe(InteractionState.Disconnected);
    }

    [Fact]
    public void A_customer_can_leave_from_the_middle_of_the_queue()
    {
        var world = new World(Setups.WithAgents(OffDuty("Alice")));
        Interaction[] calls = [world.IsRoutedTo(114), world.IsRoutedTo(114), world.IsRoutedTo(114)];
        world.Center.CustomerHungUp(calls[1]);
        world.Queue(114).WaitingCount.ShouldBe(2);
        world.Center.SetStatus(world.Agent("Alice"), AgentState.Available);
        calls[0].State.ShouldBe(InteractionState.Offered);
        world.Center.CustomerHungUp(calls[0]);

        calls[2].State.ShouldBe(InteractionState.Offered);
    }

    private static QueueOptions Queue(int id, int priority = 5) =>
        new() { Id = id, Name = id == 114 ? "Sales" : $"Queue {id}", Priority = priority };

    private static AgentOptions OffDuty(string name) => Setups.Manual(name) with { InitialState = AgentState.OnBreak };

    private static void HandleOneCall(World world, string agent)
    {
        world.IsRoutedTo(114).Agent!.Name.ShouldBe(agent);
        world.Center.Accept(world.Agent(agent));
        world.Pass(10);
        world.Center.HangUp(world.Agent(agent));
    }

    private static void TakeABreak(World world, string agent)
    {
        world.Pass(5);
        world.Center.SetStatus(world.Agent(agent), AgentState.OnBreak);
        world.Pass(5);
        world.Center.SetStatus(world.Agent(agent), AgentState.Available);
    }

    private static int[] ServeAll(World world, string agent)
    {
        world.Center.SetStatus(world.Agent(agent), AgentState.Available);
        while (world.Center.Accept(world.Agent(agent)).IsDone)
            world.Center.HangUp(world.Agent(agent));
        return [.. world.All<InteractionAccepted>().Select(accepted => accepted.Queue.Id)];
    }
}
