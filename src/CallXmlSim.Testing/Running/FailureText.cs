using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Running;

/// <summary>Tells people why a scenario failed: the failures, the scenario's lines and the call, differences marked.</summary>
internal static class FailureText
{
    private const string Mark = "> ";
    private const string NoMark = "  ";

    public static string Of(ScenarioResult result)
    {
        var text = new StringBuilder();
        text.Append(result.Scenario.FullName).Append(": the call was not as told.\n\n");
        foreach (var failure in result.Failures)
        {
            text.Append(failure.Message);
            if (failure.JournalEntry is { } entry && result.PlaceOf(entry) is { } place)
                text.Append(" (").Append(place).Append(')');
            text.Append('\n');
        }

        text.Append("\nThe scenario:\n");
        AppendScenario(text, result.Scenario.Source, result);
        if (result.Journal.Count > 0)
        {
            text.Append("\nThe call:\n");
            AppendCall(text, result);
        }

        return result.Log is { } log ? log.Mask(text.ToString()) : text.ToString();
    }

    // Of a file, which may hold many scenarios, the marked lines are enough.
    private static void AppendScenario(StringBuilder text, SourceText source, ScenarioResult result)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var isMarked = result.Failures.Any(failure => source.PositionOf(failure.Span.Start).Line == line);
            if (result.Scenario.IsTold)
                text.Append(isMarked ? Mark : NoMark).Append(source[source.LineSpan(line)]).Append('\n');
            else if (isMarked)
                text.Append(Mark).Append(source.Name).Append(':').Append(line).Append(' ').Append(source[source.LineSpan(line)]).Append('\n');
        }
    }

    private static void AppendCall(StringBuilder text, ScenarioResult result)
    {
        var transcript = result.Transcript();
        for (var i = 0; i < transcript.Lines.Count; i++)
        {
            var mark = result.Failures.Any(IsHere) ? Mark : NoMark;
            text.Append(mark).Append(transcript.Lines[i]).Append('\n');

            bool IsHere(ScenarioFailure failure) =>
                failure.JournalEntry is { } entry && transcript.LineOf(entry) == i;
        }
    }
}
