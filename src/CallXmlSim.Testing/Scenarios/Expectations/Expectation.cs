using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Something that must hold when the call is over. Immutable.</summary>
internal abstract record Expectation
{
    /// <summary>Where the expectation stands in the scenario file.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The file's entry that it is, or is one item of.</summary>
    public TextSpan Entry
    {
        get => field == default ? Span : field;
        init;
    }

    /// <summary>Holds a call against the expectation and reports every way in which it falls short.</summary>
    public abstract void Check(CallRecord call, List<ScenarioFailure> failures);

    /// <summary>Reports that the expectation does not hold.</summary>
    /// <param name="failures">Where to report.</param>
    /// <param name="message">What was expected and what happened.</param>
    /// <param name="entry">The index of the journal entry at fault, if there is one.</param>
    /// <param name="mends">What to change in the file so that the expectation holds.</param>
    protected void Fail(List<ScenarioFailure> failures, string message, int? entry = null, IEnumerable<Mend>? mends = null) =>
        failures.Add(new ScenarioFailure(message, Span) { JournalEntry = entry, Mends = [.. mends ?? []] });

    /// <summary>The change that gives a part of the entry another text.</summary>
    protected Mend Set(string value, params IReadOnlyList<MendStep> path) => Mend.Set(Entry, value, path);

    /// <summary>The change that takes a part of the entry, or all of it, out of the file.</summary>
    protected Mend Remove(params IReadOnlyList<MendStep> path) => Mend.Remove(Entry, path);
}
