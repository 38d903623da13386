using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>
/// Reads scenario files. Nothing is thrown at a bad file: every mistake is a diagnostic. A script that several scenarios
/// name is loaded once by each reader. Thread-safe.
/// </summary>
public sealed class ScenarioReader
{
    private readonly ScriptLibrary _scripts = new();

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path, absolute or relative to the current folder; diagnostics show it as given.</param>
    public ScenarioFile Read(string path) => TextFile.TryRead(path, out var source, out var problem)
        ? Read(source, Path.GetDirectoryName(Path.GetFullPath(path))!)
        : new ScenarioFile(source, [], [problem]);

    /// <summary>Reads the text of a file.</summary>
    /// <param name="source">The text.</param>
    /// <param name="folder">Where the paths in it begin.</param>
    public ScenarioFile Read(SourceText source, string folder)
    {
        var yaml = YamlText.Read(source);
        if (yaml.Root is { } written)
            source = TokenMask.Over(source, written);
        var binder = new YamlBinder(source);
        var scope = new ReadingScope(binder, new FileBounds(folder), _scripts);
        IReadOnlyList<Scenario> scenarios = [];
        if (yaml.Root is { } root)
            scenarios = new ScenarioList(scope).Read(root);
        else if (yaml.Diagnostics.Count == 0)
            binder.Diagnostics.Report(ScenarioDiagnostics.Empty, default, help: "Write \"scenario:\" and \"script:\".");

        // What is shared by scenarios, or stands in for rows of a table, is read several times.
        var found = new HashSet<(string, TextSpan, string)>();
        var diagnostics = yaml.Diagnostics
            .Concat(binder.Diagnostics.Diagnostics)
            .Where(diagnostic =>
                diagnostic.Source != source || found.Add((diagnostic.Id, diagnostic.Span, diagnostic.Message)))
            .ToList();
        var file = new ScenarioFile(source, scenarios, diagnostics);
        return file.HasErrors ? file with { Scenarios = [] } : file;
    }
}
