using System.Globalization;
using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

/// <summary>Reads a tenant's IVR scripts.</summary>
internal sealed class ScriptFields(YamlBinder binder, TenantScope scope)
{
    private static readonly NodeReader[] Readers =
    [
        new SayReader(),
        new PlayReader(),
        new ForwardToExternalIvrReader(),
        new ForwardToQueueReader(),
        new HangUpReader(),
        new SetVariableReader(),
        new TestVariableReader(),
        new TestQueueReader(),
    ];

    private static readonly (string Name, int Value)[] Kinds = [.. Readers.Select((reader, i) => (reader.Key, i))];

    private readonly Uniqueness _names = new(binder, "Script");
    private NodeLabels _labels = new(binder);

    public YamlBinder Binder => binder;

    public TenantScope Scope => scope;

    public IvrScript? Read(YamlNode node)
    {
        if (binder.Fields(node, "a script") is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        if (name is not null)
            _names.Add(name, fields.SpanOf("name"));
        _labels = new NodeLabels(binder);
        fields.Required("mainIvr");
        var nodes = Sequence(fields, "mainIvr");
        fields.RejectOthers();
        return name is null ? null : new IvrScript(name, nodes);
    }

    /// <summary>A sequence of objects; empty if it is absent.</summary>
    public IReadOnlyList<ScriptNode> Sequence(YamlFields fields, string key)
    {
        var nodes = new List<ScriptNode>();
        ScriptNode? last = null;
        foreach (var item in fields.Items(key))
        {
            if (last is { NeverReturns: true })
                binder.Diagnostics.Report(ConfigurationDiagnostics.Unreachable, item.Span, [last.Label]);
            if (Node(item) is { } node)
                nodes.Add(last = node);
        }

        return nodes;
    }

    /// <summary>The label that an object gives itself, or one made from its kind.</summary>
    public string Label(YamlFields? fields, NodeReader reader) => _labels.Of(fields, reader.Key);

    // An object is a mapping with its kind as the only key, or the kind alone.
    private ScriptNode? Node(YamlNode item)
    {
        if (item is YamlMapping { Entries: not [_] } mapping)
        {
            binder.Diagnostics.Report(
                ConfigurationDiagnostics.SeveralObjects,
                item.Span,
                [mapping.Entries.Count.ToString(CultureInfo.InvariantCulture)],
                "Begin a new item with \"-\" for each object.");
            return null;
        }

        var entry = item is YamlMapping { Entries: [var only] } ? only : null;
        var kind = entry?.Key ?? item;
        var content = entry?.Value is YamlScalar { IsNull: true } ? null : entry?.Value;
        return binder.OneOf(kind, "a script object", Kinds) is { } index
            ? Readers[index].Read(content, kind, this)
            : null;
    }
}
