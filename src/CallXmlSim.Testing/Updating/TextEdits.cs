using System.Text;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Updating;

/// <summary>New values at their places in a scenario file; everything else in it stays as its author wrote it.</summary>
internal static class TextEdits
{
    /// <summary>The edits that mend failures, in order of their places. Values that contradict each other are left.</summary>
    public static IReadOnlyList<TextEdit> For(SourceText source, IEnumerable<ScenarioFailure> failures)
    {
        if (YamlText.Read(source).Root is not { } root)
            return [];
        var values = Values(root, source, isFlow: false)
            .DistinctBy(value => value.Entry.Key.Span.Start)
            .ToDictionary(value => value.Entry.Key.Span.Start, value => (value.Entry.Value.Span, value.IsFlow));
        return
        [
            .. failures
                .Where(failure => values.ContainsKey(failure.Span.Start))
                .GroupBy(failure => values[failure.Span.Start], failure => failure.Actual!)
                .Where(group => group.Distinct().Count() == 1 && IsFixed(source, group.Key.Span))
                .Select(group => new TextEdit(group.Key.Span, Written(group.First(), group.Key.IsFlow)))
                .OrderBy(edit => edit.Span.Start),
        ];
    }

    /// <summary>The text with all edits made.</summary>
    public static string Apply(SourceText source, IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder(source.Content);
        foreach (var edit in edits.Reverse())
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return text.ToString();
    }

    // A value in one line, without the placeholder of a table.
    private static bool IsFixed(SourceText source, TextSpan span) =>
        span.Length > 0 && !source[span].ContainsAny('<', '\n');

    // In brackets a comma or another bracket would end a plain text.
    private static string Written(string value, bool isFlow)
    {
        var plain = YamlText.Write(YamlBuilder.Text(value)).TrimEnd('\n');
        var isQuoted = plain is ['"' or '\'', ..];
        return isQuoted || !isFlow || !plain.AsSpan().ContainsAny(",[]{}") ? plain : $"'{value.Replace("'", "''")}'";
    }

    private static IEnumerable<(YamlEntry Entry, bool IsFlow)> Values(YamlNode node, SourceText source, bool isFlow)
    {
        isFlow |= node is not YamlScalar && node.Span.Start < source.Length && source.Content[node.Span.Start] is '{' or '[';
        return node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(
                entry => entry.Value is YamlScalar ? [(entry, isFlow)] : Values(entry.Value, source, isFlow)),
            YamlSequence sequence => sequence.Items.SelectMany(item => Values(item, source, isFlow)),
            _ => [],
        };
    }
}
