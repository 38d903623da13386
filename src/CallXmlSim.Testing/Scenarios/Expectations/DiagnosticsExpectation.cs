using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Nothing of a severity, or worse, is found about the scripts, neither before nor during the call.</summary>
/// <param name="Severity">The least severity that counts.</param>
internal sealed record DiagnosticsExpectation(DiagnosticSeverity Severity) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var found = call.ScriptDiagnostics
            .Concat(call.Entries.OfType<DiagnosticEntry>().Select(entry => entry.Diagnostic))
            .Where(diagnostic => diagnostic.Severity >= Severity)
            .ToList();
        if (found.Count == 0)
            return;
        var list = YamlBuilder.List(found.Select(diagnostic => DiagnosticExpectation.Phrase(diagnostic)).Distinct().Select(YamlBuilder.Text));
        Mend[] mends = [Mend.Set(Entry, list)];
        foreach (var diagnostic in call.ScriptDiagnostics)
        {
            if (diagnostic.Severity >= Severity)
                Fail(failures, $"Expected no such diagnostic: {diagnostic}", mends: mends);
        }

        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is DiagnosticEntry { Diagnostic: var reported } && reported.Severity >= Severity)
                Fail(failures, $"Expected no such diagnostic: {reported}", i, mends);
        }
    }
}
