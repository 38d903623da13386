using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Text;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Reports;

/// <summary>
/// Tells a failure to people: what differs and where the scenario says so, the conversation with the first difference
/// marked, the place in the script, and the command that runs the case alone.
/// </summary>
public static class FailureStory
{
    private const string Margin = "  ";
    private const string Mark = "> ";

    /// <summary>The story as plain text, lines ended by LF.</summary>
    /// <param name="outcome">A case that failed.</param>
    /// <param name="seed">The seed of the run.</param>
    public static string Text(CaseOutcome outcome, int seed) =>
        string.Concat(Segments(outcome, seed).Select(segment => segment.Text));

    /// <summary>The story of a scenario that was not run as a case of a suite.</summary>
    /// <param name="result">What came of it.</param>
    internal static string Text(ScenarioResult result)
    {
        var outcome = CaseOutcome.Of(SuiteCase.Of(result.Scenario), result, result.Transcript(), coverage: null);
        var text = $"{result.Scenario.FullName}: the call was not as told.\n\n" + string.Concat(Segments(outcome).Select(segment => segment.Text));

        // A scenario made by code may have a secret in its own lines.
        return (result.Log?.Mask(text) ?? text).TrimEnd('\n');
    }

    /// <summary>The pieces of the story in order, line breaks included.</summary>
    /// <param name="outcome">A case that failed.</param>
    /// <param name="seed">The seed of the run.</param>
    public static IEnumerable<TranscriptSegment> Segments(CaseOutcome outcome, int seed) => Segments(outcome)
        .Append(new("To run it alone: ", TranscriptRole.Plain))
        .Append(new(RepeatCommand.Of(outcome.Case, seed), TranscriptRole.Value))
        .Append(new("\n", TranscriptRole.Plain));

    private static IEnumerable<TranscriptSegment> Segments(CaseOutcome outcome)
    {
        var story = outcome.Case.Diagnostics.SelectMany(DiagnosticText.Segments).Select(Told)
            .Concat(Differences(outcome))
            .Concat(Conversation(outcome));
        return outcome.ScriptPlace is not { } place ? story : story
            .Append(new("The script was here:\n", TranscriptRole.Plain))
            .Concat(DiagnosticText.Place(ScriptTokens.Hide(place.Source), place.Span).Select(Told))
            .Append(new("\n", TranscriptRole.Plain));
    }

    // A scenario made by code is shown whole: nobody can look it up.
    private static IEnumerable<TranscriptSegment> Differences(CaseOutcome outcome)
    {
        var source = outcome.Case.Source;
        if (outcome.Case.Scenario is not { IsTold: true })
            return outcome.Failures.SelectMany(failure => Failure(source, failure));
        var marked = outcome.Failures.Select(failure => source.PositionOf(failure.Span.Start).Line).ToHashSet();
        return outcome.Failures.Select(failure => new TranscriptSegment(failure.Message + "\n", TranscriptRole.Error))
            .Append(new("\nThe scenario:\n", TranscriptRole.Plain))
            .Concat(Enumerable.Range(1, source.LineCount).SelectMany(line => Line(source[source.LineSpan(line)].ToString(), marked.Contains(line))))
            .Append(new(outcome.Transcript.Lines.Count > 0 ? "\nThe call:\n" : "", TranscriptRole.Plain));
    }

    private static IEnumerable<TranscriptSegment> Failure(SourceText source, ScenarioFailure failure) =>
        DiagnosticText.Place(source, failure.Span).Select(Told)
            .Prepend(new TranscriptSegment(failure.Message + "\n", TranscriptRole.Error))
            .Append(new TranscriptSegment("\n", TranscriptRole.Plain));

    private static IEnumerable<TranscriptSegment> Line(string text, bool isMarked)
    {
        var role = isMarked ? TranscriptRole.Error : TranscriptRole.Plain;
        return [new(isMarked ? Mark : Margin, role), new(text + "\n", role)];
    }

    private static IEnumerable<TranscriptSegment> Conversation(CaseOutcome outcome)
    {
        var lines = outcome.Transcript.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var isMarked = i == outcome.Difference;
            yield return new(isMarked ? Mark : Margin, isMarked ? TranscriptRole.Error : TranscriptRole.Plain);
            foreach (var segment in lines[i].Segments)
                yield return isMarked ? segment with { Role = TranscriptRole.Error } : segment;
            yield return new("\n", TranscriptRole.Plain);
        }

        if (lines.Count > 0)
            yield return new("\n", TranscriptRole.Plain);
    }

    private static TranscriptSegment Told(DiagnosticSegment segment) => new(segment.Text, segment.Role switch
    {
        DiagnosticRole.Severity or DiagnosticRole.Mark => TranscriptRole.Error,
        DiagnosticRole.Gutter => TranscriptRole.Faint,
        DiagnosticRole.Place => TranscriptRole.Party,
        DiagnosticRole.HelpLabel => TranscriptRole.Success,
        _ => TranscriptRole.Plain,
    });
}
