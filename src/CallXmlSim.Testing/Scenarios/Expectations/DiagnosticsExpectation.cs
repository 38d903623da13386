using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Nothing of a severity, or worse, is found about the scripts, neither before nor during the call.</summary>
/// <param name="Severity">The least severity that counts.</param>
internal sealed record DiagnosticsExpectation(DiagnosticSeverity Severity) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        foreach (var diagnostic in call.ScriptDiagnostics)
        {
            if (diagnostic.Severity >= Severity)
                Fail(failures, $"Expected no such diagnostic: {diagnostic}");
        }

        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is DiagnosticEntry { Diagnostic: var found } && found.Severity >= Severity)
                Fail(failures, $"Expected no such diagnostic: {found}", i);
        }
    }
}
