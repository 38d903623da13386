using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>A phone queue (ACD queue, skill) and the interactions that wait in it.</summary>
public sealed class PhoneQueue
{
    private readonly List<QueueMember> _members = [];

    internal PhoneQueue(Tenant tenant, QueueOptions options)
    {
        Tenant = tenant;
        Options = options;
        IsEnabled = options.Enabled;
    }

    /// <summary>The tenant whose queue it is.</summary>
    public Tenant Tenant { get; }

    /// <summary>What it was set up with.</summary>
    public QueueOptions Options { get; }

    /// <summary>The id, unique in the tenant.</summary>
    public int Id => Options.Id;

    /// <summary>The name.</summary>
    public string Name => Options.Name;

    /// <summary>Whether it takes and offers calls.</summary>
    public bool IsEnabled { get; internal set; }

    /// <summary>How many interactions wait; those that are being offered do not count.</summary>
    public int WaitingCount => Waiting.Count;

    internal WaitingList Waiting { get; } = new();

    /// <summary>How many agents can be offered an interaction of this queue now.</summary>
    internal int AvailableMembers { get; set; }

    /// <summary>Whether scripts and requests may send calls to it.</summary>
    internal bool TakesCalls => IsEnabled && Options.Inbound;

    internal bool CanOffer => IsEnabled && AvailableMembers > 0 && Waiting.Count > 0;

    internal IReadOnlyList<QueueMember> Members => _members;

    internal void Add(QueueMember member) => _members.Add(member);

    /// <summary>The agent to offer the next interaction to; ties go by the order of the configuration.</summary>
    internal Agent? BestAgent()
    {
        QueueMember? best = null;
        foreach (var member in _members)
        {
            if (member.CanBeOffered && (best is null || member.ComesBefore(best)))
                best = member;
        }

        return best?.Agent;
    }

    internal bool HasAgent(AgentAvailability availability) => _members.Exists(
        member => availability == AgentAvailability.LoggedIn
            ? member.Agent.State != AgentState.LoggedOut
            : member.IsEnabled && AvailabilityOf(member.Agent.State) <= availability);

    private static AgentAvailability AvailabilityOf(AgentState state) => state switch
    {
        AgentState.Available => AgentAvailability.Available,
        AgentState.Offered or AgentState.Busy or AgentState.PostProcessing => AgentAvailability.AvailableOrBusy,
        AgentState.WorkingOffline => AgentAvailability.OrWorkingOffline,
        AgentState.OnBreak => AgentAvailability.OrOnBreak,
        _ => AgentAvailability.LoggedIn,
    };
}
