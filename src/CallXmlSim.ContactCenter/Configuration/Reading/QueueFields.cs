using System.Globalization;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>Reads a tenant's queues.</summary>
internal sealed class QueueFields(YamlBinder binder)
{
    private static readonly (string Name, bool Value)[] Directions = [("inbound", true), ("outbound", false)];

    private readonly Uniqueness _ids = new(binder, "Queue");

    public IReadOnlyList<QueueOptions>? ReadAll(YamlFields tenant) =>
        tenant.Optional("queues") is null ? null : tenant.Items("queues").ReadAll(Read);

    private QueueOptions? Read(YamlNode node)
    {
        if (binder.Fields(node, "a queue") is not { } fields)
            return null;
        var id = fields.Required("id") is { } value ? binder.WholeNumber(value, "\"id\"", least: 1) : null;
        var text = id?.ToString(CultureInfo.InvariantCulture) ?? "";
        if (id is not null)
            _ids.Add(text, fields.SpanOf("id"));
        var defaults = new QueueOptions { Id = id ?? 0, Name = $"Queue {text}" };
        var queue = defaults with
        {
            Name = fields.Text("name") ?? defaults.Name,
            Priority = fields.WholeNumber("priority", least: 1, most: 10) ?? defaults.Priority,
            PostProcessing = fields.Duration("postProcessing") ?? defaults.PostProcessing,
            MaxWait = fields.Duration("maxWait"),
            Enabled = fields.Boolean("enabled") ?? defaults.Enabled,
            Inbound = fields.OneOf("direction", "a direction", Directions) ?? defaults.Inbound,
            TransactionCodes = fields.Items("transactionCodes").ReadAll(code => binder.Text(code, "a transaction code")),
            TransactionCodesMandatory = fields.Boolean("transactionCodesMandatory") ?? defaults.TransactionCodesMandatory,
        };
        if (queue is { TransactionCodesMandatory: true, TransactionCodes.Count: 0 })
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.NoCodes,
                fields.SpanOf("transactionCodesMandatory"),
                [text],
                "List the codes under \"transactionCodes\".");
        }

        fields.RejectOthers();
        return id is null ? null : queue;
    }
}
