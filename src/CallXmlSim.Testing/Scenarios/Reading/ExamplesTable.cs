using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Makes a scenario of each row of a table of examples.</summary>
internal sealed class ExamplesTable(ReadingScope scope)
{
    private const string Key = "examples";

    /// <summary>The scenario with the values of each row, and the row's number from 1; the scenario itself without a table.</summary>
    public IEnumerable<(YamlMapping Scenario, int? Row)> Expand(YamlMapping scenario)
    {
        if (scenario.Entry(Key) is not { Value: not YamlScalar { IsNull: true } } examples)
            return [(scenario, null)];
        var rows = Rows(examples.Value);
        if (rows.Count == 0)
            return [];
        var columns = new Placeholders(rows[0].Keys);
        var template = new YamlMapping([.. scenario.Entries.Where(entry => entry.Key.Value != Key)], scenario.Span);
        columns.Check(template, examples.Key.Span, scope);
        return rows.Select((row, index) => ((YamlMapping)columns.Fill(template, row), (int?)(index + 1)));
    }

    private List<Dictionary<string, YamlScalar>> Rows(YamlNode table)
    {
        var items = scope.Binder.Items(table, $"\"{Key}\"");
        var rows = items is [YamlSequence heading, ..] ? RowsUnder(heading, items) : RowsWithKeys(items);
        if (rows.Count == 0 && !scope.Binder.Diagnostics.HasErrors)
            scope.Report(ScenarioDiagnostics.EmptyPart, table.Span, Key, "Write a list of mappings, or a heading and rows.");
        return rows;
    }

    private List<Dictionary<string, YamlScalar>> RowsUnder(YamlSequence heading, IReadOnlyList<YamlNode> items)
    {
        var columns = new List<string>();
        foreach (var item in heading.Items)
        {
            if (scope.Binder.Text(item, "the name of a column") is not { } name)
                return [];
            if (columns.Contains(name))
                scope.Report(ScenarioDiagnostics.ColumnTwice, item.Span, name, "Give each column a name of its own.");
            columns.Add(name);
        }

        var rows = new List<Dictionary<string, YamlScalar>>();
        foreach (var item in items.Skip(1))
        {
            var cells = scope.Binder.Items(item, "a row");
            if (item is YamlSequence && IsComplete(cells.Count, columns.Count, item))
                Add(columns.Zip(cells), rows);
        }

        return rows;
    }

    private List<Dictionary<string, YamlScalar>> RowsWithKeys(IReadOnlyList<YamlNode> items)
    {
        var rows = new List<Dictionary<string, YamlScalar>>();
        foreach (var item in items)
        {
            if (scope.Binder.Fields(item, "a row") is not { Mapping: var row })
                continue;
            if (rows.Count == 0)
            {
                Add(row.Entries.Select(entry => (entry.Key.Value, entry.Value)), rows);
                continue;
            }

            // Each row has the columns of the first.
            var fields = scope.Binder.Fields(item, "the row")!;
            Add(rows[0].Keys.Select(column => (column, Cell(fields, column))), rows);
            fields.RejectOthers();
        }

        return rows;
    }

    private static YamlNode Cell(YamlFields fields, string column) =>
        fields.Mapping.Entry(column) is { Value: var value } && fields.Optional(column) is null ? value
            : fields.Required(column) ?? new YamlScalar("", IsQuoted: true, fields.Mapping.Span);

    private bool IsComplete(int cells, int columns, YamlNode row)
    {
        if (cells == columns)
            return true;
        scope.Report(
            ScenarioDiagnostics.RowLength,
            row.Span,
            Wording.Count(cells, "value"),
            Wording.Count(columns, "column"),
            "Give each row a value for each column.");
        return false;
    }

    private void Add(IEnumerable<(string Column, YamlNode Value)> cells, List<Dictionary<string, YamlScalar>> rows)
    {
        var row = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var (column, value) in cells)
        {
            if (value is YamlScalar scalar)
                row[column] = scalar;
            else
                scope.Binder.Text(value, $"\"{column}\"");
        }

        rows.Add(row);
    }
}
