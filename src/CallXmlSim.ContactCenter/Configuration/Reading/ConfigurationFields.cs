using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>Reads the whole set-up.</summary>
internal sealed class ConfigurationFields(YamlBinder binder)
{
    private static readonly (string Name, ApiOutage Value)[] Outages =
    [
        ("none", ApiOutage.None),
        ("unreachable", ApiOutage.Unreachable),
        ("silent", ApiOutage.Silent),
        ("internalError", ApiOutage.InternalError),
    ];

    private readonly Uniqueness _platformNames = new(binder, "Platform");
    private readonly Uniqueness _hosts = new(binder, "Host");

    public ContactCenterConfiguration Read(YamlFields fields)
    {
        var defaults = ContactCenterConfiguration.Default;
        var platforms = fields.SomeItems("platforms", binder)?.ReadAll(Platform) ?? defaults.Platforms;
        var tenants = new TenantFields(binder, platforms);
        var configuration = new ContactCenterConfiguration
        {
            Platforms = platforms,
            Api = fields.Fields("api") is { } api ? Api(api) : defaults.Api,
            ExternalLegs = fields.Fields("externalLegs") is { } legs ? ExternalLegs(legs) : defaults.ExternalLegs,
            Tenants = fields.SomeItems("tenants", binder)?.ReadAll(tenants.Read) ?? defaults.Tenants,
        };
        fields.RejectOthers();
        return configuration;
    }

    private PlatformOptions? Platform(YamlNode node)
    {
        if (binder.Fields(node, "a platform") is not { } fields)
            return null;
        var defaults = new PlatformOptions();
        var platform = new PlatformOptions
        {
            Name = fields.Text("name") ?? defaults.Name,
            Hosts = fields.SomeItems("hosts", binder)?.ReadAll(Host) ?? [.. defaults.Hosts.Select(host => Once(host, node))],
        };
        _platformNames.Add(platform.Name, fields.SpanOf("name"));
        fields.RejectOthers();
        return platform;
    }

    private string? Host(YamlNode node) => binder.Text(node, "a host name") is { } host ? Once(host, node) : null;

    private string Once(string host, YamlNode node)
    {
        _hosts.Add(host, node.Span);
        return host;
    }

    private static ApiOptions Api(YamlFields fields)
    {
        var defaults = new ApiOptions();
        var options = new ApiOptions
        {
            Latency = fields.Duration("latency") ?? defaults.Latency,
            RefusalsAnswer200 = fields.Boolean("refusalsAnswer200") ?? defaults.RefusalsAnswer200,
            Outage = fields.OneOf("outage", "an outage", Outages) ?? defaults.Outage,
            RequestsPerMinute = fields.WholeNumber("requestsPerMinute", least: 1),
        };
        fields.RejectOthers();
        return options;
    }

    private static ExternalLegOptions ExternalLegs(YamlFields fields)
    {
        var defaults = new ExternalLegOptions();
        var options = new ExternalLegOptions
        {
            RingTimeout = fields.Duration("ringTimeout") ?? defaults.RingTimeout,
            BorderController = fields.Boolean("borderController") ?? defaults.BorderController,
        };
        fields.RejectOthers();
        return options;
    }
}
