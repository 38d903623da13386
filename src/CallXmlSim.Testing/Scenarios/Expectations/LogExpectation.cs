using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script writes lines to its log in this order; others may come in between.</summary>
/// <param name="Lines">What the lines must look like; none at all means that nothing must be logged.</param>
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

        var logged = call.Entries.OfType<LogEntry>().Select(entry => TextPattern.Collapse(entry.Message)).ToList();
        if (next < Lines.Count)
            Fail(failures, $"Expected the script to log {Lines[next].Wanted}, but it did not.", mends: Mends(logged));
        else if (Lines.Count == 0 && logged.Count > 0)
            Fail(failures, $"Expected nothing in the log, but there is \"{logged[0]}\".", call.FirstOf<LogEntry>(), [Mend.Set(Entry, YamlBuilder.Texts(logged))]);
    }

    private List<Mend> Mends(List<string> logged) => ListMends.OfTexts(
        Entry,
        Lines.Count,
        logged,
        (line, actual) => Lines[line].IsMatch(logged[actual]),
        line => Lines[line].Kind != TextPatternKind.Matching);
}
