using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.ContactCenter.Scripts.Reading;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>Reads tenants. What refers to something is read after it: queues, scripts, then channels and agents.</summary>
internal sealed class TenantFields(YamlBinder binder, IReadOnlyList<PlatformOptions> platforms)
{
    private const int TokenLength = 32;

    private readonly Uniqueness _names = new(binder, "Tenant");
    private readonly Uniqueness _numbers = new(binder, "Channel");

    public TenantOptions? Read(YamlNode node)
    {
        if (binder.Fields(node, "a tenant") is not { } fields)
            return null;
        var defaults = new TenantOptions();
        var name = fields.Text("name") ?? defaults.Name;
        _names.Add(name, fields.SpanOf("name"));
        var queues = new QueueFields(binder).ReadAll(fields) ?? defaults.Queues;
        var scope = new TenantScope(binder, name, queues);
        var scripts = Scripts(fields, scope) ?? defaults.Scripts;
        var tenant = new TenantOptions
        {
            Name = name,
            Platform = Platform(fields),
            ActionRequestToken = Token(fields, "actionRequestToken", "Action Request Token") ?? defaults.ActionRequestToken,
            DataRequestToken = Token(fields, "dataRequestToken", "Data Request Token"),
            Queues = queues,
            Scripts = scripts,
            Channels = Channels(fields, scope, scripts),
            Agents = new AgentFields(binder, scope).ReadAll(fields) ?? defaults.Agents,
            IdleTimeResets = [.. fields.Items("idleTimeResets").Select(Status).OfType<AgentState>()],
        };
        if (tenant.DataRequestToken == tenant.ActionRequestToken)
            binder.Diagnostics.Report(ConfigurationDiagnostics.SameTokens, fields.SpanOf("dataRequestToken"));
        fields.RejectOthers();
        return tenant;
    }

    private AgentState? Status(YamlNode node) => binder.OneOf(node, "a status", AgentFields.Statuses);

    private string? Platform(YamlFields fields)
    {
        if (fields.Text("platform") is not { } name)
            return null;
        var known = platforms.Select(platform => platform.Name);
        if (!known.Contains(name))
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.UnknownPlatform,
                fields.SpanOf("platform"),
                [name],
                SettingsReading.Suggestion(name, known));
        }

        return name;
    }

    private string? Token(YamlFields fields, string key, string what)
    {
        if (fields.Text(key) is not { } token)
            return null;
        if (token.Length != TokenLength || !token.All(char.IsAsciiHexDigit))
            binder.Diagnostics.Report(ConfigurationDiagnostics.OddToken, fields.SpanOf(key), [what]);
        return token;
    }

    private IReadOnlyList<IvrScript>? Scripts(YamlFields fields, TenantScope scope)
    {
        if (fields.Optional("scripts") is null)
        {
            scope.CheckQueues(DemoTenant.Scripts, fields.SpanOf("queues"));
            return null;
        }

        var reader = new ScriptFields(binder, scope);
        return fields.Items("scripts").ReadAll(reader.Read);
    }

    private IReadOnlyList<ChannelOptions> Channels(YamlFields fields, TenantScope scope, IReadOnlyList<IvrScript> scripts)
    {
        var first = scripts is [var script, ..] ? script.Name : null;
        if (fields.Optional("channels") is not null)
            return fields.Items("channels").ReadAll(node => Channel(node, scope, scripts, first));
        return [.. DemoTenant.Channels.Select(channel =>
            channel with { Number = Once(channel.Number, fields.SpanOf("name")), Script = first ?? channel.Script })];
    }

    private ChannelOptions? Channel(YamlNode node, TenantScope scope, IReadOnlyList<IvrScript> scripts, string? first)
    {
        if (binder.Fields(node, "a channel") is not { } fields)
            return null;
        var number = fields.Required("number") is { } value ? binder.PhoneNumber(value, "\"number\"") : null;
        var script = first is null ? fields.RequiredText("script") : fields.Text("script") ?? first;
        if (script is not null && !scripts.Any(known => known.Name == script))
            scope.ReportScript(script, fields.SpanOf("script"), scripts);
        var channel = new ChannelOptions
        {
            Number = number is null ? "" : Once(number, fields.SpanOf("number")),
            Name = fields.Text("name"),
            Script = script ?? "",
            Enabled = fields.Boolean("enabled") ?? true,
        };
        fields.RejectOthers();
        return channel;
    }

    private string Once(string number, TextSpan span)
    {
        _numbers.Add(ChannelNumbers.Digits(number), span);
        return number;
    }
}
