using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>Everything a host can do to the engine, each with a number that picks whom it is done to.</summary>
internal static class Operations
{
    public delegate void Operation(World world, List<Interaction> calls, int pick);

    public static int Count => All.Count;

    public static IReadOnlyList<Operation> All { get; } =
    [
        (world, calls, _) => calls.Add(world.Calls()),
        (world, calls, _) => calls.Add(world.Calls()),
        (world, _, pick) => world.Pass(pick / 50.0),
        (world, _, pick) => world.Pass(pick / 10.0),
        (world, _, pick) => OnLeg(world, pick, world.Center.ExternalLegAnswered),
        (world, _, pick) => OnLeg(world, pick, leg => world.Center.ExternalLegEnded(leg, (ExternalLegOutcome)(pick % 5))),
        (world, _, pick) => OnLeg(world, pick, world.Center.DropExternalLeg),
        (world, _, pick) => OnLeg(world, pick, leg => Post(world, leg, 101 + (pick % 4))),
        (world, _, pick) => OnLeg(world, pick, leg => Post(world, leg, 101 + (pick % 3))),
        (world, calls, pick) => OnCall(calls, pick, world.Center.CustomerHungUp),
        (world, calls, pick) => OnCall(calls, pick, world.Center.DisconnectCustomer),
        (world, _, pick) => world.Center.Accept(Agent(world, pick)),
        (world, _, pick) => world.Center.Reject(Agent(world, pick)),
        (world, _, pick) => world.Center.HangUp(Agent(world, pick)),
        (world, _, pick) => world.Center.WrapUp(Agent(world, pick)),
        (world, _, pick) => world.Center.SelectTransactionCodes(Agent(world, pick), pick % 2 == 0 ? ["A"] : []),
        (world, _, pick) => world.Center.LogIn(Agent(world, pick)),
        (world, _, pick) => world.Center.SetStatus(Agent(world, pick), (AgentState)(1 + (pick / 3 % 8))),
        (world, _, pick) => world.Center.SetStatus(Agent(world, pick), AgentState.Available),
        (world, _, pick) => world.Center.SetQueueEnabled(world.Queue(101 + (pick % 3)), pick % 5 > 0),
        (world, _, pick) => world.Center.SetMembershipEnabled(
            Agent(world, pick), world.Queue(101 + (pick / 3 % 3)), pick % 5 > 0),
        (world, _, _) => world.Center.RotateDataRequestToken(world.Tenant),
    ];

    private static Agent Agent(World world, int pick) => world.Tenant.Agents[pick % world.Tenant.Agents.Count];

    private static void OnCall(List<Interaction> calls, int pick, Action<Interaction> act)
    {
        if (calls.Count > 0)
            act(calls[pick % calls.Count]);
    }

    private static void OnLeg(World world, int pick, Action<ExternalLeg> act)
    {
        if (world.Dialled.Count > 0)
            act(world.Dialled[pick % world.Dialled.Count]);
    }

    private static void Post(World world, ExternalLeg leg, int queue) =>
        world.Posts(world.Request(queue, "[A|1]").But("sip_id", leg.PlatformCallId));
}
