using CallXmlSim.Testing.Coverage;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// What came of one case. Unlike a <see cref="ScenarioResult"/> it holds no journal, so that the outcomes of many passed
/// scenarios take little room. Immutable.
/// </summary>
public sealed class CaseOutcome
{
    internal CaseOutcome(SuiteCase @case) => Case = @case;

    /// <summary>The case.</summary>
    public SuiteCase Case { get; }

    /// <summary>Whether the call was as the scenario says.</summary>
    public bool Passed => Failures.Count == 0 && Case.Scenario is not null;

    /// <summary>In what the call differs from the scenario, the first difference first.</summary>
    public IReadOnlyList<ScenarioFailure> Failures { get; internal init; } = [];

    /// <summary>The story of a call that failed; empty for others.</summary>
    public CallTranscript Transcript { get; internal init; } = CallTranscript.Empty;

    /// <summary>The line of <see cref="Transcript"/> that differs first; <c>null</c> when there is none.</summary>
    public int? Difference { get; internal init; }

    /// <summary>The element of the script that was executed last before the difference, if any.</summary>
    public ScriptPlace? ScriptPlace { get; internal init; }

    /// <summary>How long the call lasted, in virtual time.</summary>
    public TimeSpan Duration { get; internal init; }

    /// <summary>How long the scenario took to run, in real time.</summary>
    public TimeSpan Elapsed { get; internal init; }

    internal CallCoverage? Coverage { get; init; }

    /// <summary>The outcome of a case that failed.</summary>
    internal static CaseOutcome Of(SuiteCase @case, ScenarioResult result, CallTranscript transcript, CallCoverage? coverage)
    {
        var entry = result.Failures[0].JournalEntry;
        return new CaseOutcome(@case)
        {
            Failures = result.Failures,
            Transcript = transcript,
            Difference = entry is { } differing && transcript.Lines.Count > 0 ? transcript.LineOf(differing) : null,
            ScriptPlace = result.PlaceOf(entry ?? result.Journal.Count),
            Duration = result.Duration,
            Elapsed = result.Elapsed,
            Coverage = coverage,
        };
    }
}
