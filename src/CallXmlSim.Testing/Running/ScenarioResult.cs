using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>What came of one scenario. Immutable.</summary>
public sealed class ScenarioResult
{
    internal ScenarioResult(Scenario scenario, IReadOnlyList<ScenarioFailure> failures)
    {
        Scenario = scenario;
        Failures = failures;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>In what the call differs from the scenario, the first difference first; empty when it passed.</summary>
    public IReadOnlyList<ScenarioFailure> Failures { get; }

    /// <summary>Whether the call was as the scenario says.</summary>
    public bool Passed => Failures.Count == 0;

    /// <summary>Everything that happened, in order; empty when no call was made.</summary>
    public IReadOnlyList<JournalEntry> Journal { get; internal init; } = [];

    /// <summary>What was found in the scenario file and in the scripts.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>How long the call lasted, in virtual time.</summary>
    public TimeSpan Duration { get; internal init; }

    /// <summary>How long it took to run, in real time.</summary>
    public TimeSpan Elapsed { get; internal set; }

    internal Journal? Log { get; init; }

    internal RecordingStore? Recordings { get; init; }

    internal Func<int, ScriptPlace?> Places { get; init; } = static _ => null;

    /// <summary>The element of a script that was executed last before a journal entry; <c>null</c> if there was none.</summary>
    /// <param name="entry">An index of <see cref="Journal"/>.</param>
    public ScriptPlace? PlaceOf(int entry) => Places(entry);

    /// <summary>The story of the call; empty when no call was made.</summary>
    /// <param name="width">How wide a line may be, in characters; at least 60.</param>
    public CallTranscript Transcript(int width = 100) => Log is null ? CallTranscript.Empty : CallTranscript.Of(Log, width);
}
