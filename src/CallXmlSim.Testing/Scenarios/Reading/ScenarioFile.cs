using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>What came of reading a scenario file. Immutable.</summary>
/// <param name="Source">The file's text, with tokens masked; empty when it could not be read.</param>
/// <param name="Scenarios">The scenarios in order, one for each row of a table of examples; none if there is an error.</param>
/// <param name="Diagnostics">What was found in the file and in the contact centers that it names.</param>
public sealed record ScenarioFile(
    SourceText Source,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How the names of scenario files end.</summary>
    public const string Extension = ".scenario.yaml";

    /// <summary>Whether an error was found, so that the file's scenarios are not run.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
