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

    /// <summary>The pieces of the story in order, line breaks included.</summary>
    /// <param name="outcome">A case that failed.</param>
    /// <param name="seed">The seed of the run.</param>
    public static IEnumerable<TranscriptSegment> Segments(CaseOutcome outcome, int seed)
    {
        var story = outcome.Case.Diagnostics.SelectMany(DiagnosticText.Segments).Select(Told)
            .Concat(outcome.Failures.SelectMany(failure => Failure(outcome.Case.Source, failure)))
            .Concat(Conversation(outcome));
        if (outcome.ScriptPlace is { } place)
        {
            story = story
                .Append(new("The script was here:\n", TranscriptRole.Plain))
                .Concat(Place(ScriptTokens.Hide(place.Source), place.Span))
                .Append(new("\n", TranscriptRole.Plain));
        }

        return story
            .Append(new("To run it alone: ", TranscriptRole.Plain))
            .Append(new(RepeatCommand.Of(outcome.Case, seed), TranscriptRole.Value))
            .Append(new("\n", TranscriptRole.Plain));
    }

    private static IEnumerable<TranscriptSegment> Failure(SourceText source, ScenarioFailure failure) =>
        Place(source, failure.Span)
            .Prepend(new TranscriptSegment(failure.Message + "\n", TranscriptRole.Error))
            .Append(new TranscriptSegment("\n", TranscriptRole.Plain));

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

    // A scenario made by code has no file to show.
    private static IEnumerable<TranscriptSegment> Place(SourceText source, TextSpan span) =>
        source.Length == 0 ? [] : DiagnosticText.Place(source, span).Select(Told);

    private static TranscriptSegment Told(DiagnosticSegment segment) => new(segment.Text, segment.Role switch
    {
        DiagnosticRole.Severity or DiagnosticRole.Mark => TranscriptRole.Error,
        DiagnosticRole.Gutter => TranscriptRole.Faint,
        DiagnosticRole.Place => TranscriptRole.Party,
        DiagnosticRole.HelpLabel => TranscriptRole.Success,
        _ => TranscriptRole.Plain,
    });
}
