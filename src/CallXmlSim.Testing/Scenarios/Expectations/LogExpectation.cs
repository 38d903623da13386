using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script writes lines to its log in this order; others may come in between.</summary>
/// <param name="Lines">What the lines must look like.</param>
internal sealed record LogExpectation(IReadOnlyList<TextPattern> Lines) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var next = 0;
        foreach (var entry in call.Entries)
        {
            if (next < Lines.Count && entry is LogEntry log && Lines[next].IsMatch(TextPattern.Collapse(log.Message)))
                next++;
        }

        if (next < Lines.Count)
            Fail(failures, $"Expected the script to log {Lines[next].Wanted}, but it did not.");
    }
}
