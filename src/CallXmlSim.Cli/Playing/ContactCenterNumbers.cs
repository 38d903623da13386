using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.Cli.Playing;

/// <summary>The telephone numbers in a contact center's set-up.</summary>
internal static class ContactCenterNumbers
{
    /// <summary>The numbers that customers dial, in the order of the set-up.</summary>
    public static IEnumerable<string> ChannelNumbers(this ContactCenterConfiguration configuration) =>
        configuration.Tenants.SelectMany(tenant => tenant.Channels).Select(channel => channel.Number);

    /// <summary>The access numbers of external IVRs that the IVR scripts forward to.</summary>
    public static IEnumerable<string> ExternalIvrNumbers(this ContactCenterConfiguration configuration) =>
        configuration.Tenants
            .SelectMany(tenant => tenant.Scripts)
            .SelectMany(script => ExternalIvrNumbers(script.MainIvr))
            .Distinct();

    private static IEnumerable<string> ExternalIvrNumbers(IReadOnlyList<ScriptNode> nodes) =>
        nodes.OfType<ForwardToExternalIvrNode>()
            .SelectMany(node => ExternalIvrNumbers(node.Resume).Prepend(node.Number));
}
