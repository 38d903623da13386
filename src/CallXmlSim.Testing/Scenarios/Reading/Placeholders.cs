using System.Runtime.CompilerServices;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>
/// Puts the values of a row in place of <c>&lt;column&gt;</c>. Parts without a placeholder stay the same nodes, so that they
/// are read once for all rows.
/// </summary>
/// <param name="columns">The names of the columns in order, each once.</param>
internal sealed class Placeholders(IReadOnlyList<string> columns)
{
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
                if (columns.Contains(name))
                    used.Add(name);
                else if (NearestName.Find(name, columns) is { } nearest)
                    scope.Report(ScenarioDiagnostics.NearColumn, scalar.SpanOf(start, length), name, $"Did you mean \"<{nearest}>\"?");
            }
        }

        foreach (var column in columns.Where(column => !used.Contains(column)))
            scope.Report(ScenarioDiagnostics.UnusedColumn, table, column, $"Write \"<{column}>\" somewhere, or remove the column.");
    }

    /// <summary>A value with the placeholders filled.</summary>
    /// <param name="node">The value.</param>
    /// <param name="row">A cell for each column.</param>
    public YamlNode Fill(YamlNode node, IReadOnlyList<YamlScalar> row) => IsConstant(node) ? node : node switch
    {
        YamlMapping mapping => new YamlMapping(Fill(mapping.Entries, row), mapping.Span),
        YamlSequence sequence => new YamlSequence([.. sequence.Items.Select(item => Fill(item, row))], sequence.Span),
        _ => Fill((YamlScalar)node, row),
    };

    private YamlEntry[] Fill(IReadOnlyList<YamlEntry> entries, IReadOnlyList<YamlScalar> row)
    {
        var filled = new YamlEntry[entries.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            var (key, value) = entries[i];
            filled[i] = IsConstant(key) && IsConstant(value)
                ? entries[i]
                : new YamlEntry((YamlScalar)Fill((YamlNode)key, row), Fill(value, row));
        }

        return filled;
    }

    private YamlScalar Fill(YamlScalar scalar, IReadOnlyList<YamlScalar> row)
    {
        // A value that is a placeholder and nothing else becomes what the cell is, a number for instance.
        var text = scalar.Value;
        if (text is ['<', .., '>'] && ColumnOf(text.AsSpan()[1..^1]) is >= 0 and var column)
            return scalar.IsQuoted ? scalar with { Value = row[column].Value } : row[column] with { Span = scalar.Span };

        var filled = new DefaultInterpolatedStringHandler(text.Length, columns.Count);
        var from = 0;
        foreach (var (start, length) in Marks(text))
        {
            if (ColumnOf(text.AsSpan(start + 1, length - 2)) is not (>= 0 and var at))
                continue;
            filled.AppendFormatted(text.AsSpan(from, start - from));
            filled.AppendLiteral(row[at].Value);
            from = start + length;
        }

        filled.AppendFormatted(text.AsSpan(from));
        return scalar with { Value = filled.ToStringAndClear() };
    }

    private int ColumnOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (name.SequenceEqual(columns[i]))
                return i;
        }

        return -1;
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
                    !Marks(text).Any(mark => ColumnOf(text.AsSpan(mark.Start + 1, mark.Length - 2)) >= 0),
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
