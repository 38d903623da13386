using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>A tenant. Every property has the value of the published demo by default.</summary>
public sealed record TenantOptions
{
    /// <summary>The name, also the value of the request parameter <c>tenant</c>.</summary>
    public string Name { get; init; } = "klvm2";

    /// <summary>The platform the tenant lives on; <c>null</c>, the default, is the first.</summary>
    public string? Platform { get; init; }

    /// <summary>The token that requests to the External IVR API need.</summary>
    public string ActionRequestToken { get; init; } = "92bd5cbf9ab120b3a47bdef9284b323d";

    /// <summary>The token for reading, which the External IVR API refuses; <c>null</c> has one made from the seed.</summary>
    public string? DataRequestToken { get; init; }

    /// <summary>The phone channels.</summary>
    public IReadOnlyList<ChannelOptions> Channels { get; init; } = DemoTenant.Channels;

    /// <summary>The IVR scripts.</summary>
    public IReadOnlyList<IvrScript> Scripts { get; init; } = DemoTenant.Scripts;

    /// <summary>The phone queues.</summary>
    public IReadOnlyList<QueueOptions> Queues { get; init; } = DemoTenant.Queues;

    /// <summary>The agents.</summary>
    public IReadOnlyList<AgentOptions> Agents { get; init; } = DemoTenant.Agents;

    /// <summary>The states that reset an agent's idle time when the agent chooses them. Default: none.</summary>
    public IReadOnlyList<AgentState> IdleTimeResets { get; init; } = [];
}
