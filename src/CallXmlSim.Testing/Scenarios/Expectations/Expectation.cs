using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Something that must hold when the call is over. Immutable.</summary>
internal abstract record Expectation
{
    /// <summary>Where the expectation stands in the scenario file.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Holds a call against the expectation and reports every way in which it falls short.</summary>
    public abstract void Check(CallRecord call, List<ScenarioFailure> failures);

    /// <summary>Reports that the expectation does not hold.</summary>
    /// <param name="failures">Where to report.</param>
    /// <param name="message">What was expected and what happened.</param>
    /// <param name="entry">The index of the journal entry at fault, if there is one.</param>
    /// <param name="actual">The value with which the expectation would hold, if one text says it.</param>
    protected void Fail(List<ScenarioFailure> failures, string message, int? entry = null, string? actual = null) =>
        failures.Add(new ScenarioFailure(message, Span) { JournalEntry = entry, Actual = actual });
}
