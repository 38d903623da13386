using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Identifiers;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>A business entity with its own numbers, scripts, queues, agents and tokens.</summary>
public sealed class Tenant
{
    private readonly Dictionary<int, PhoneQueue> _queuesById;

    internal Tenant(
        TenantOptions options,
        int index,
        ContactCenterConfiguration configuration,
        AccessTokens tokens,
        PlatformIds ids)
    {
        Options = options;
        Index = index;
        Platform = configuration.Platforms.First(platform => options.Platform is null || platform.Name == options.Platform);
        Tokens = tokens;
        Queues = [.. options.Queues.Select(queue => new PhoneQueue(this, queue))];
        _queuesById = Queues.ToDictionary(queue => queue.Id);
        ServiceOrder = new ServiceOrder(Queues);
        Channels = [.. options.Channels.Select(Channel)];
        Agents = [.. options.Agents.Select((agent, number) => Employ(agent, ids.Agent(index, number)))];
    }

    /// <summary>What it was set up with. Its tokens may have been replaced since.</summary>
    public TenantOptions Options { get; }

    /// <summary>The name, which is also the value of the request parameter <c>tenant</c>.</summary>
    public string Name => Options.Name;

    /// <summary>The phone channels in the order of the configuration.</summary>
    public IReadOnlyList<PhoneChannel> Channels { get; }

    /// <summary>The queues in the order of the configuration.</summary>
    public IReadOnlyList<PhoneQueue> Queues { get; }

    /// <summary>The agents in the order of the configuration.</summary>
    public IReadOnlyList<Agent> Agents { get; }

    /// <summary>The platform the tenant lives on.</summary>
    internal PlatformOptions Platform { get; }

    /// <summary>The tenant's number among all tenants, from 0.</summary>
    internal int Index { get; }

    internal AccessTokens Tokens { get; }

    internal ServiceOrder ServiceOrder { get; }

    /// <summary>The queue of that id, or <c>null</c>.</summary>
    public PhoneQueue? FindQueue(int id) => _queuesById.GetValueOrDefault(id);

    /// <summary>The agent of that exact name, or <c>null</c>.</summary>
    public Agent? FindAgent(string name) => Agents.FirstOrDefault(agent => agent.Name == name);

    private PhoneChannel Channel(ChannelOptions channel) =>
        new(this, channel, Options.Scripts.First(script => script.Name == channel.Script));

    private Agent Employ(AgentOptions options, string id)
    {
        var agent = new Agent(this, options, id);
        var memberships = options.Queues ?? [.. Queues.Select(queue => new QueueMembership(queue.Id))];
        foreach (var (queueId, level, enabled) in memberships)
            agent.Join(new QueueMember(_queuesById[queueId], agent, level, enabled));
        return agent;
    }
}
