using System.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>
/// Puts the values of a row in place of <c>&lt;column&gt;</c>. Parts without a placeholder stay the same nodes, so that they
/// are read once for all rows.
/// </summary>
/// <param name="columns">The names of the columns.</param>
internal sealed class Placeholders(IEnumerable<string> columns)
{
    private readonly HashSet<string> _columns = new(columns, StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, bool> _constant = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reports columns that nothing uses, and placeholders that are probably misspelt columns.</summary>
    public void Check(YamlMapping template, TextSpan table, ReadingScope scope)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in Scalars(template))
        {
            foreach (var (start, length) in Marks(scalar.Value))
            {
                var name = scalar.Value.Substring(start + 1, length - 2);
                if (_columns.Contains(name))
                    used.Add(name);
                else if (NearestName.Find(name, _columns) is { } nearest)
                    scope.Report(ScenarioDiagnostics.NearColumn, scalar.SpanOf(start, length), name, $"Did you mean \"<{nearest}>\"?");
            }
        }

        foreach (var column in _columns.Where(column => !used.Contains(column)))
            scope.Report(ScenarioDiagnostics.UnusedColumn, table, column, $"Write \"<{column}>\" somewhere, or remove the column.");
    }

    /// <summary>A value with the placeholders filled.</summary>
    public YamlNode Fill(YamlNode node, IReadOnlyDictionary<string, YamlScalar> row) => IsConstant(node) ? node : node switch
    {
        YamlMapping mapping => new YamlMapping(
            [.. mapping.Entries.Select(entry => new YamlEntry(Fill(entry.Key, row), Fill(entry.Value, row)))],
            mapping.Span),
        YamlSequence sequence => new YamlSequence([.. sequence.Items.Select(item => Fill(item, row))], sequence.Span),
        _ => Fill((YamlScalar)node, row),
    };

    private static YamlScalar Fill(YamlScalar scalar, IReadOnlyDictionary<string, YamlScalar> row)
    {
        // A value that is a placeholder and nothing else becomes what the cell is, a number for instance.
        var text = scalar.Value;
        if (text is ['<', .., '>'] && row.TryGetValue(text[1..^1], out var cell))
            return scalar.IsQuoted ? scalar with { Value = cell.Value } : cell with { Span = scalar.Span };

        var filled = new StringBuilder();
        var from = 0;
        foreach (var (start, length) in Marks(text))
        {
            if (!row.TryGetValue(text.Substring(start + 1, length - 2), out var value))
                continue;
            filled.Append(text, from, start - from).Append(value.Value);
            from = start + length;
        }

        return scalar with { Value = filled.Append(text, from, text.Length - from).ToString() };
    }

    private bool IsConstant(YamlNode node)
    {
        if (!_constant.TryGetValue(node, out var isConstant))
        {
            _constant[node] = isConstant = node switch
            {
                YamlMapping mapping => mapping.Entries.All(entry => IsConstant(entry.Key) & IsConstant(entry.Value)),
                YamlSequence sequence => sequence.Items.All(IsConstant),
                YamlScalar { Value: var text } =>
                    !Marks(text).Any(mark => _columns.Contains(text.Substring(mark.Start + 1, mark.Length - 2))),
                _ => true,
            };
        }

        return isConstant;
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    // Each "<" with the next ">" behind it.
    private static IEnumerable<(int Start, int Length)> Marks(string text)
    {
        for (var start = text.IndexOf('<'); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var end = text.IndexOf('>', start);
            if (end < 0)
                yield break;
            yield return (start, end - start + 1);
        }
    }
}
