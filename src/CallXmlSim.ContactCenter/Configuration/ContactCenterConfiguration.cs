using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>The set-up of a contact center. Immutable; shared by any number of engines.</summary>
public sealed record ContactCenterConfiguration
{
    /// <summary>The set-up that makes the published External IVR demo run.</summary>
    public static ContactCenterConfiguration Default { get; } = new();

    /// <summary>The platforms.</summary>
    public IReadOnlyList<PlatformOptions> Platforms { get; init; } = [new PlatformOptions()];

    /// <summary>The tenants.</summary>
    public IReadOnlyList<TenantOptions> Tenants { get; init; } = [new TenantOptions()];

    /// <summary>The External IVR API.</summary>
    public ApiOptions Api { get; init; } = new();

    /// <summary>Calls to external IVRs.</summary>
    public ExternalLegOptions ExternalLegs { get; init; } = new();

    /// <summary>The numbers of all phone channels, as written, in the order of the set-up.</summary>
    public IEnumerable<string> ChannelNumbers =>
        Tenants.SelectMany(tenant => tenant.Channels).Select(channel => channel.Number);

    /// <summary>The access phone numbers of all external IVRs that scripts forward to, each once.</summary>
    public IReadOnlyList<string> ExternalIvrNumbers
    {
        get
        {
            // Asked for by every scenario, hence by loops.
            var numbers = new List<string>();
            foreach (var tenant in Tenants)
            {
                foreach (var script in tenant.Scripts)
                {
                    foreach (var node in script.AllNodes)
                    {
                        if (node is ForwardToExternalIvrNode { Number: var number } && !numbers.Contains(number))
                            numbers.Add(number);
                    }
                }
            }

            return numbers;
        }
    }
}
