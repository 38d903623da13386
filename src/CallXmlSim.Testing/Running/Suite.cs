using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Running;

/// <summary>The cases of some scenario files. Immutable.</summary>
/// <param name="Cases">The cases in the order of the files and in each from its beginning to its end.</param>
/// <param name="Warnings">What else was found in files that can be used.</param>
public sealed record Suite(IReadOnlyList<SuiteCase> Cases, IReadOnlyList<Diagnostic> Warnings)
{
    /// <summary>Reads scenario files. What is wrong with them becomes cases and warnings; nothing is thrown.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="filter">Chooses the cases.</param>
    public static Suite Read(IEnumerable<string> paths, CaseFilter filter)
    {
        var reader = new ScenarioReader();
        var cases = new List<SuiteCase>();
        var warnings = new List<Diagnostic>();
        foreach (var path in paths)
        {
            var file = reader.Read(path);
            if (file.HasErrors)
                cases.Add(SuiteCase.Invalid(file.Source, file.Diagnostics));
            else
                warnings.AddRange(file.Diagnostics);
            cases.AddRange(file.Scenarios.Select(SuiteCase.Of).Where(filter.Fits));
        }

        return new Suite(cases, warnings);
    }
}
