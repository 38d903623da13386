using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>A person who takes calls of a tenant's queues.</summary>
public sealed class Agent
{
    internal Agent(Tenant tenant, AgentOptions options)
    {
        Tenant = tenant;
        Options = options;
    }

    /// <summary>The tenant the agent works for.</summary>
    public Tenant Tenant { get; }

    /// <summary>What the agent was set up with.</summary>
    public AgentOptions Options { get; }

    /// <summary>The name, unique in the tenant.</summary>
    public string Name => Options.Name;

    /// <summary>The platform's internal id, such as <c>ag0VYyLh0YTsymdbtYIaaaa</c>.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>The state.</summary>
    public AgentState State { get; internal set; }

    /// <summary>The interaction offered to or handled by the agent.</summary>
    public Interaction? Interaction { get; internal set; }
}
