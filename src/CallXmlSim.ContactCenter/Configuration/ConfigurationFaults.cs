using System.Globalization;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>
/// What a configuration names although it does not have it. A file cannot bring that about: reading it reports the same
/// as diagnostics.
/// </summary>
internal static class ConfigurationFaults
{
    public static IEnumerable<string> In(ContactCenterConfiguration configuration) =>
        configuration.Tenants.SelectMany(tenant => InPlatform(configuration, tenant).Concat(In(tenant)));

    private static IEnumerable<string> InPlatform(ContactCenterConfiguration configuration, TenantOptions tenant)
    {
        if (!configuration.Platforms.Any(platform => tenant.Platform is null || platform.Name == tenant.Platform))
            yield return $"Tenant \"{tenant.Name}\" names the platform \"{tenant.Platform}\", which there is not.";
    }

    private static IEnumerable<string> In(TenantOptions tenant)
    {
        foreach (var channel in tenant.Channels)
        {
            if (!tenant.Scripts.Any(script => script.Name == channel.Script))
                yield return Lacks(tenant, $"Channel {channel.Number}", $"script \"{channel.Script}\"");
        }

        var namedByAgents =
            from agent in tenant.Agents
            from membership in agent.Queues ?? []
            select (Who: $"Agent \"{agent.Name}\"", Queue: (int?)membership.QueueId);
        var namedByNodes =
            from script in tenant.Scripts
            from node in script.AllNodes
            where node.NamedQueue is not null
            select (Who: $"Script object \"{node.Label}\"", Queue: node.NamedQueue);
        foreach (var (who, queue) in namedByAgents.Concat(namedByNodes))
        {
            if (!tenant.Queues.Any(known => known.Id == queue))
                yield return Lacks(tenant, who, string.Create(CultureInfo.InvariantCulture, $"queue {queue}"));
        }
    }

    private static string Lacks(TenantOptions tenant, string who, string what) =>
        $"{who} names the {what}, which tenant \"{tenant.Name}\" does not have.";
}
