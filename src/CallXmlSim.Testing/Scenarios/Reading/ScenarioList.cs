using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads all scenarios of a file.</summary>
internal sealed class ScenarioList(ReadingScope scope)
{
    private const string Several = "scenarios";
    private readonly Dictionary<string, TextSpan> _names = new(StringComparer.Ordinal);

    public IReadOnlyList<Scenario> Read(YamlNode root)
    {
        if (scope.Binder.Fields(root, "a scenario file") is not { } fields)
            return [];
        var isList = fields.Optional(Several) is not null;
        var reader = new ScenarioFields(scope) { IsAlone = !isList };
        if (!isList)
            return ReadOne(fields.Mapping, reader);

        scope.Excludes(fields, "scenario", Several);
        var items = fields.Items(Several);
        if (items.Count == 0)
            scope.Report(ScenarioDiagnostics.EmptyPart, fields.SpanOf(Several), Several, "Write a list of scenarios.");
        var scenarios = new List<Scenario>();
        foreach (var item in items)
        {
            if (scope.Binder.Fields(item, "a scenario") is { } own)
                scenarios.AddRange(ReadOne(WithShared(own.Mapping, fields.Mapping), reader));
        }

        return scenarios;
    }

    private List<Scenario> ReadOne(YamlMapping mapping, ScenarioFields reader)
    {
        var scenarios = new List<Scenario>();
        foreach (var (values, row) in new ExamplesTable(scope).Expand(mapping))
        {
            if (reader.Read(values, row) is not { } scenario)
                continue;
            scenarios.Add(scenario);
            if (_names.TryAdd(scenario.FullName, scenario.Span))
                continue;
            scope.Binder.Diagnostics.Report(
                ScenarioDiagnostics.NameTwice,
                scenario.Span,
                [scenario.FullName],
                "Give each a name of its own.",
                [new(_names[scenario.FullName], "first here")]);
        }

        return scenarios;
    }

    // What stands beside the list holds for all; an entry replaces what it says anew.
    private static YamlMapping WithShared(YamlMapping own, YamlMapping file)
    {
        var hasScript = own.Entry("script") is not null || own.Entry("scripts") is not null;
        return new YamlMapping([.. own.Entries, .. file.Entries.Where(IsShared)], own.Span);

        bool IsShared(YamlEntry entry) => entry.Key.Value switch
        {
            Several => false,
            "script" or "scripts" => !hasScript,
            var key => own.Entry(key) is null,
        };
    }
}
