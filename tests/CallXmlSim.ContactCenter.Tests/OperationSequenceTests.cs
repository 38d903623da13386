using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Scripts;
using CsCheck;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>Whatever happens in whatever order, nothing is thrown and the engine's books stay in order.</summary>
public class OperationSequenceTests
{
    private static readonly ContactCenterConfiguration Configuration = Setups.With(new TenantOptions
    {
        Queues =
        [
            new QueueOptions { Id = 101, Name = "Plain" },
            new QueueOptions { Id = 102, Name = "Urgent", Priority = 8, MaxWait = TimeSpan.FromSeconds(45) },
            new QueueOptions
            {
                Id = 103,
                Name = "Coded",
                Priority = 8,
                PostProcessing = TimeSpan.FromSeconds(10),
                TransactionCodes = ["A"],
                TransactionCodesMandatory = true,
            },
        ],
        Agents =
        [
            new AgentOptions { Name = "Alice" },
            new AgentOptions { Name = "Bob", OnOffer = OfferResponse.Reject, ReturnsAfter = TimeSpan.FromSeconds(7) },
            Setups.Manual("Carol") with { Queues = [new QueueMembership(103, 80), new QueueMembership(101, 10)] },
        ],
        Scripts =
        [
            new IvrScript("Main",
            [
                new SayNode("Hello", "hello"),
                Setups.ToExternalIvr(Setups.ToExternalIvr(Setups.ToQueue(102))),
            ]),
        ],
    });

    private static readonly Gen<(int Operation, int Pick)[]> Sequences =
        Gen.Select(Gen.Int[0, Operations.Count - 1], Gen.Int[0, 1000]).Array[0, 60];

    [Fact]
    public void Books_stay_in_order() => Sequences.Sample(sequence =>
    {
        var world = new World(Configuration);
        var calls = new List<Interaction>();
        foreach (var (operation, pick) in sequence)
        {
            Operations.All[operation](world, calls, pick);
            CheckBooks(world, calls);
        }
    });

    [Fact]
    public void The_same_sequence_gives_the_same_events() => Sequences.Sample(sequence =>
        Story(sequence).ShouldBe(Story(sequence)));

    private static string[] Story((int, int)[] sequence)
    {
        var world = new World(Configuration);
        var calls = new List<Interaction>();
        foreach (var (operation, pick) in sequence)
            Operations.All[operation](world, calls, pick);
        return [.. world.Events.Select(occurrence => occurrence is InteractionEvent { Interaction: var interaction }
            ? $"{occurrence.GetType().Name} {interaction.Id} {interaction.State}"
            : occurrence.GetType().Name)];
    }

    private static void CheckBooks(World world, List<Interaction> calls)
    {
        foreach (var call in calls)
            CheckPlace(world, call);
        foreach (var agent in world.Tenant.Agents)
        {
            var isTaken = agent.State is AgentState.Offered or AgentState.Busy or AgentState.PostProcessing;
            (agent.Interaction is not null).ShouldBe(isTaken, $"{agent.Name} is {agent.State}");
        }

        foreach (var queue in world.Tenant.Queues)
        {
            var waiting = Waiting(queue);
            queue.WaitingCount.ShouldBe(waiting.Count);
            waiting.ShouldBe(waiting.OrderBy(call => call.Waiting.Entry));
            var able = queue.Members.Count(member => member.IsEnabled && member.Agent.State == AgentState.Available);
            queue.AvailableMembers.ShouldBe(able);
            (queue.IsEnabled && able > 0 && waiting.Count > 0).ShouldBeFalse("an agent and a call wait for each other");
        }

        foreach (var assigned in world.All<InteractionAssigned>())
            assigned.Panel.FixedRows[0].Name.ShouldBe("Transaction");
    }

    // An interaction is in one place: on a leg, in one queue, with one agent, or over.
    private static void CheckPlace(World world, Interaction call)
    {
        var hasLeg = call.State is InteractionState.Ringing or InteractionState.Talking;
        (call.ExternalLeg is not null).ShouldBe(hasLeg);
        call.ExternalLeg?.State.ShouldBe(
            call.State == InteractionState.Ringing ? ExternalLegState.Ringing : ExternalLegState.Answered);
        world.Tenant.Queues.Count(queue => Waiting(queue).Contains(call))
            .ShouldBe(call.State == InteractionState.InQueue ? 1 : 0);
        var hasAgent = call.State is InteractionState.Offered or InteractionState.Connected or InteractionState.WrapUp;
        world.Tenant.Agents.Count(agent => agent.Interaction == call).ShouldBe(hasAgent ? 1 : 0);
        (call.Agent is not null).ShouldBe(hasAgent);
        var isOver = call.State is InteractionState.Finished or InteractionState.Disconnected
            or InteractionState.EndedInIvr or InteractionState.Abandoned;
        world.All<InteractionDeleted>().Count(deleted => deleted.Interaction == call).ShouldBe(isOver ? 1 : 0);
        world.Disconnected.Count(gone => gone == call).ShouldBeLessThanOrEqualTo(1);
    }

    private static List<Interaction> Waiting(PhoneQueue queue)
    {
        var waiting = new List<Interaction>();
        for (var call = queue.Waiting.First; call is not null; call = call.Waiting.Next)
            waiting.Add(call);
        return waiting;
    }
}
