using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>A diagnostic is reported about the scripts, before or during the call.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="At">Where in the script its place begins; <c>null</c> for anywhere.</param>
internal sealed record DiagnosticExpectation(string Id, LinePosition? At) : Expectation
{
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
        Fail(failures, $"Expected the diagnostic {Id}{place}, but {actual}.");
    }

    /// <summary>Whether this is the diagnostic.</summary>
    public bool Fits(Diagnostic diagnostic) =>
        diagnostic.Id == Id && (At is null || diagnostic.Position == At);
}
