using System.Globalization;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CallXmlSim.Documents.Yaml.Reading;

/// <summary>Makes a tree with places out of YamlDotNet's events, up to the first fault.</summary>
internal sealed class YamlTreeReader
{
    private const string TextTag = "tag:yaml.org,2002:str";
    private const string CoreTags = "tag:yaml.org,2002:";

    private readonly YamlEvents _events;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _values;

    private YamlTreeReader(SourceText source)
    {
        _diagnostics = new DiagnosticBag(source);
        foreach (var diagnostic in source.Diagnostics)
            _diagnostics.Add(diagnostic);
        _events = new YamlEvents(source, _diagnostics);
    }

    internal static YamlText Read(SourceText source)
    {
        var reader = new YamlTreeReader(source);
        if (source.Length > YamlLimits.Length)
            reader.FailTooLarge(default, YamlLimits.Length, "characters");
        var root = reader._diagnostics.HasErrors ? null : reader.ReadFile();
        return new YamlText(source, reader._diagnostics.HasErrors ? null : root, reader._diagnostics.Diagnostics);
    }

    private YamlNode? ReadFile()
    {
        YamlNode? root = null;
        while (_events.Next() is { } next)
        {
            if (next is DocumentStart && root is not null)
                _diagnostics.Report(YamlDiagnostics.SecondDocument, _events.SpanOf(next), help: "Make it a file of its own.");
            else if (next is NodeEvent or AnchorAlias)
                root = ReadNode(next, depth: 1);
            if (_diagnostics.HasErrors)
                return null;
        }

        return root;
    }

    // Null after a fault.
    private YamlNode? ReadNode(ParsingEvent first, int depth)
    {
        if (depth > YamlLimits.Depth)
            return FailTooLarge(_events.SpanOf(first), YamlLimits.Depth, "levels of nesting");
        if (first is AnchorAlias alias)
            return Resolve(alias);
        var start = (NodeEvent)first;
        var sizeBefore = _values;
        if (!CheckTag(start) || !Count(1, start))
            return null;
        YamlNode? node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart sequence => ReadSequence(sequence, depth),
            _ => ReadMapping((MappingStart)start, depth),
        };
        if (node is not null && !start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = (node, _values - sizeBefore);
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var isText = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any) || scalar.Tag == TextTag;
        return new YamlScalar(scalar.Value, isText, _events.SpanOf(scalar));
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (_events.Next() is { } next)
        {
            if (next is SequenceEnd)
                return new YamlSequence(items, _events.SpanOf(start, next));
            if (ReadNode(next, depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return null;
    }

    private YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (_events.Next() is { } next)
        {
            if (next is MappingEnd)
                return new YamlMapping(entries, IsPair(start, depth) ? SpanOf(entries) : _events.SpanOf(start, next));
            if (ReadKey(next, keys) is not { } key ||
                _events.Next() is not { } value || ReadNode(value, depth + 1) is not { } node)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, node));
        }

        return null;
    }

    // The pair "a: 1" in [a: 1] is a mapping without braces (YAML 1.2.2, 7.4.1). YamlDotNet gives it no place.
    private static bool IsPair(MappingStart start, int depth) => depth > 1 && start.Start.Index == 0;

    private static TextSpan SpanOf(List<YamlEntry> entries) =>
        TextSpan.FromBounds(entries[0].Key.Span.Start, entries[^1].Value.Span.End);

    private YamlScalar? ReadKey(ParsingEvent node, Dictionary<string, TextSpan> keys)
    {
        if (node is not Scalar scalar)
        {
            var kind = node switch { AnchorAlias => "an alias", SequenceStart => "a list", _ => "a mapping" };
            _diagnostics.Report(YamlDiagnostics.KeyIsNoText, _events.SpanOf(node), [kind], "Put the key in quotes.");
            return null;
        }

        if (!CheckTag(scalar))
            return null;
        var key = ReadScalar(scalar);
        if (keys.TryAdd(key.Value, key.Span))
            return key;
        _diagnostics.Report(
            YamlDiagnostics.DuplicateKey,
            key.Span,
            [key.Value],
            "Remove one of the two.",
            [new RelatedSpan(keys[key.Value], $"\"{key.Value}\" stands here already")]);
        return null;
    }

    private YamlNode? Resolve(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out var target))
            return Count(target.Size, alias) ? target.Node : null;
        var help = NearestName.Find(alias.Value.Value, _anchors.Keys) is { } nearest
            ? $"Write \"*{nearest}\"."
            : $"Write \"&{alias.Value.Value}\" before the value that is meant, further up in the file.";
        _diagnostics.Report(YamlDiagnostics.UnknownAlias, _events.SpanOf(alias), [alias.Value.Value], help);
        return null;
    }

    private bool Count(int values, ParsingEvent at)
    {
        _values += values;
        return _values <= YamlLimits.Values || FailTooLarge(_events.SpanOf(at), YamlLimits.Values, "values") is not null;
    }

    private bool CheckTag(NodeEvent node)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value.StartsWith(CoreTags, StringComparison.Ordinal))
            return true;
        _diagnostics.Report(YamlDiagnostics.UnknownTag, _events.SpanOf(node), [node.Tag.Value], "Remove the tag.");
        return false;
    }

    private YamlNode? FailTooLarge(TextSpan span, int limit, string what)
    {
        _diagnostics.Report(
            YamlDiagnostics.TooLarge, span, [limit.ToString(CultureInfo.InvariantCulture), what], "Make several files of it.");
        return null;
    }
}
