using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>The demo's contact center, set up otherwise in one point.</summary>
internal static class ContactCenters
{
    /// <summary>Both agents are on a break.</summary>
    public static ContactCenterConfiguration WithNobodyAvailable { get; } = With(tenant => tenant with
    {
        Agents = [.. tenant.Agents.Select(agent => agent with { InitialState = AgentState.OnBreak })],
    });

    /// <summary>Nothing stands behind the exit Resume.</summary>
    public static ContactCenterConfiguration WithEmptyResume { get; } = With(tenant => tenant with
    {
        Scripts = [.. tenant.Scripts.Select(script => script with
        {
            MainIvr = [.. script.MainIvr.Select(node =>
                node is ForwardToExternalIvrNode forward ? forward with { Resume = [] } : node)],
        })],
    });

    /// <summary>The External IVR API is out of order, or behaves otherwise.</summary>
    public static ContactCenterConfiguration WithApi(ApiOptions api) => ContactCenterConfiguration.Default with { Api = api };

    private static ContactCenterConfiguration With(Func<TenantOptions, TenantOptions> change) =>
        ContactCenterConfiguration.Default with { Tenants = [change(ContactCenterConfiguration.Default.Tenants[0])] };
}
