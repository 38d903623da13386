using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>A diagnostic is reported about the scripts, before or during the call.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="At">Where in the script its place begins; <c>null</c> for anywhere.</param>
internal sealed record DiagnosticExpectation(string Id, LinePosition? At) : Expectation
{
    /// <summary>The place in the file's list.</summary>
    public int Index { get; init; }

    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var found = call.ScriptDiagnostics
            .Concat(call.Entries.OfType<DiagnosticEntry>().Select(entry => entry.Diagnostic))
            .ToList();
        if (found.Exists(Fits))
            return;

        var place = At is { } at ? $" at {at}" : "";
        var instead = found.Find(diagnostic => diagnostic.Id == Id) ?? found.FirstOrDefault();
        var actual = instead is null ? "there is none" : $"there is: {instead}";
        Fail(failures, $"Expected the diagnostic {Id}{place}, but {actual}.", mends: [instead?.Id == Id ? Set(Phrase(instead, At is not null), Index) : Remove(Index)]);
    }

    /// <summary>A diagnostic in the words of scenario files: <c>CX1003 at 4:7</c>.</summary>
    public static string Phrase(Diagnostic diagnostic, bool withPlace = true) =>
        withPlace ? $"{diagnostic.Id} at {diagnostic.Position}" : diagnostic.Id;

    /// <summary>The change that expects one more diagnostic behind this one.</summary>
    public Mend And(Diagnostic diagnostic) =>
        new(Entry, MendKind.InsertAfter, YamlBuilder.Text(Phrase(diagnostic)), [Index]);

    /// <summary>Whether this is the diagnostic.</summary>
    public bool Fits(Diagnostic diagnostic) =>
        diagnostic.Id == Id && (At is null || diagnostic.Position == At);
}
