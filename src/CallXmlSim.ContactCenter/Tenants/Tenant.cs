using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Tenants;

/// <summary>A business entity with its own numbers, scripts, queues, agents and tokens.</summary>
public sealed class Tenant
{
    internal Tenant(TenantOptions options) => Options = options;

    /// <summary>What it was set up with. Its tokens may have been replaced since.</summary>
    public TenantOptions Options { get; }

    /// <summary>The name, which is also the value of the request parameter <c>tenant</c>.</summary>
    public string Name => Options.Name;

    /// <summary>The phone channels in the order of the configuration.</summary>
    public IReadOnlyList<PhoneChannel> Channels { get; } = [];

    /// <summary>The queues in the order of the configuration.</summary>
    public IReadOnlyList<PhoneQueue> Queues { get; } = [];

    /// <summary>The agents in the order of the configuration.</summary>
    public IReadOnlyList<Agent> Agents { get; } = [];

    /// <summary>The queue of that id, or <c>null</c>.</summary>
    public PhoneQueue? FindQueue(int id) => throw new NotImplementedException();

    /// <summary>The agent of that exact name, or <c>null</c>.</summary>
    public Agent? FindAgent(string name) => throw new NotImplementedException();
}
