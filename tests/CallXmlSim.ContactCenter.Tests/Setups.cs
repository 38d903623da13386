using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Tests;

/// <summary>Configurations that differ from the demo's in one respect.</summary>
internal static class Setups
{
    public static ContactCenterConfiguration With(TenantOptions tenant) =>
        ContactCenterConfiguration.Default with { Tenants = [tenant] };

    public static ContactCenterConfiguration WithAgents(params AgentOptions[] agents) =>
        With(new TenantOptions { Agents = agents });

    public static ContactCenterConfiguration With(IReadOnlyList<QueueOptions> queues, params AgentOptions[] agents) =>
        With(new TenantOptions { Queues = queues, Agents = agents, Scripts = [new IvrScript("Main", [ToExternalIvr()])] });

    public static ContactCenterConfiguration WithScript(params ScriptNode[] nodes) =>
        With(new TenantOptions { Scripts = [new IvrScript("Main", nodes)] });

    /// <summary>Forward to External IVR as the last object.</summary>
    public static ForwardToExternalIvrNode ToExternalIvr(params ScriptNode[] resume) =>
        new("ExternalIVR", "16505550199") { Resume = resume };

    public static ForwardToQueueNode ToQueue(int id) => new($"Queue{id}", id);

    /// <summary>An agent who lets everything ring: the test acts instead.</summary>
    public static AgentOptions Manual(string name) =>
        new() { Name = name, OnOffer = OfferResponse.LetRing, TalkTime = null };

    /// <summary>The demo's tenant, and Acme with the number 18005550000 on the same platform.</summary>
    public static ContactCenterConfiguration TwoTenants() => ContactCenterConfiguration.Default with
    {
        Tenants =
        [
            new TenantOptions(),
            new TenantOptions
            {
                Name = "Acme",
                ActionRequestToken = "fb65d0515b9631c6db72e7e66fe6df49",
                Channels = [new ChannelOptions { Number = "18005550000", Script = "Main" }],
            },
        ],
    };
}
