using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>A person who takes calls of a tenant's queues.</summary>
public sealed class Agent
{
    private readonly List<QueueMember> _memberships = [];

    internal Agent(Tenant tenant, AgentOptions options, string id)
    {
        Tenant = tenant;
        Options = options;
        Id = id;
        State = options.InitialState;
    }

    /// <summary>The tenant the agent works for.</summary>
    public Tenant Tenant { get; }

    /// <summary>What the agent was set up with.</summary>
    public AgentOptions Options { get; }

    /// <summary>The name, unique in the tenant.</summary>
    public string Name => Options.Name;

    /// <summary>The platform's internal id, such as <c>ag0VYyLh0YTsymdbtYIaaaa</c>.</summary>
    public string Id { get; }

    /// <summary>The state.</summary>
    public AgentState State { get; private set; }

    /// <summary>The interaction offered to or handled by the agent.</summary>
    public Interaction? Interaction => Assignment?.Interaction;

    /// <summary>
    /// Since when the agent counts as idle; <c>null</c> before the first interaction, which is longer than any time.
    /// </summary>
    public TimeSpan? IdleSince { get; internal set; }

    internal Assignment? Assignment { get; set; }

    /// <summary>Counts the changes of state, so that what was planned for a former state can be told apart.</summary>
    internal int StateChanges { get; private set; }

    internal void Join(QueueMember membership)
    {
        _memberships.Add(membership);
        membership.Queue.Add(membership);
        if (membership.CanBeOffered)
            membership.Queue.AvailableMembers++;
    }

    internal QueueMember? MembershipIn(PhoneQueue queue) => _memberships.Find(member => member.Queue == queue);

    internal void EnterState(AgentState state)
    {
        CountAvailability(-1);
        State = state;
        StateChanges++;
        CountAvailability(+1);
    }

    internal void SetMembershipEnabled(QueueMember membership, bool enabled)
    {
        CountAvailability(-1);
        membership.IsEnabled = enabled;
        CountAvailability(+1);
    }

    private void CountAvailability(int change)
    {
        foreach (var membership in _memberships)
        {
            if (membership.CanBeOffered)
                membership.Queue.AvailableMembers += change;
        }
    }
}
