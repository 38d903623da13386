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
        var (columns, rows) = Read(examples.Value);
        if (rows.Count == 0)
            return [];
        var placeholders = new Placeholders(columns);
        var template = new YamlMapping([.. scenario.Entries.Where(entry => entry.Key.Value != Key)], scenario.Span);
        placeholders.Check(template, examples.Key.Span, scope);
        return rows.Select((row, index) => ((YamlMapping)placeholders.Fill(template, row), (int?)(index + 1)));
    }

    private (IReadOnlyList<string> Columns, List<IReadOnlyList<YamlScalar>> Rows) Read(YamlNode table)
    {
        var items = scope.Binder.Items(table, $"\"{Key}\"");
        var read = items is [YamlSequence heading, ..] ? ReadUnder(heading, items) : ReadWithKeys(items);
        if (read.Rows.Count == 0 && !scope.Binder.Diagnostics.HasErrors)
            scope.Report(ScenarioDiagnostics.EmptyPart, table.Span, Key, "Write a list of mappings, or a heading and rows.");
        return read;
    }

    private (IReadOnlyList<string> Columns, List<IReadOnlyList<YamlScalar>> Rows) ReadUnder(
        YamlSequence heading, IReadOnlyList<YamlNode> items)
    {
        var columns = new List<string>();
        var rows = new List<IReadOnlyList<YamlScalar>>();
        foreach (var item in heading.Items)
        {
            if (scope.Binder.Text(item, "the name of a column") is not { } name)
                return (columns, rows);
            if (columns.Contains(name))
                scope.Report(ScenarioDiagnostics.ColumnTwice, item.Span, name, "Give each column a name of its own.");
            columns.Add(name);
        }

        foreach (var item in items.Skip(1))
        {
            var cells = scope.Binder.Items(item, "a row");
            if (item is YamlSequence && IsComplete(cells.Count, columns.Count, item))
                rows.Add(Row(columns, cells));
        }

        return (columns, rows);
    }

    private (IReadOnlyList<string> Columns, List<IReadOnlyList<YamlScalar>> Rows) ReadWithKeys(IReadOnlyList<YamlNode> items)
    {
        string[] columns = [];
        var rows = new List<IReadOnlyList<YamlScalar>>();
        foreach (var item in items)
        {
            if (scope.Binder.Fields(item, "a row") is not { } fields)
                continue;

            // Each row has the columns of the first.
            if (rows.Count == 0)
                columns = [.. fields.Mapping.Entries.Select(entry => entry.Key.Value)];
            rows.Add(Row(columns, [.. columns.Select(column => Cell(fields, column))]));
            fields.RejectOthers();
        }

        return (columns, rows);
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

    private YamlScalar[] Row(IReadOnlyList<string> columns, IReadOnlyList<YamlNode> cells)
    {
        var row = new YamlScalar[cells.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = cells[i] as YamlScalar ?? new YamlScalar("", IsQuoted: true, cells[i].Span);
            if (cells[i] is not YamlScalar)
                scope.Binder.Text(cells[i], $"\"{columns[i]}\"");
        }

        return row;
    }
}
