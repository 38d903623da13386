using System.Text.RegularExpressions;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading.Steps;

/// <summary>Reads a step that is one phrase, which is <c>hangs up</c> with its time.</summary>
internal static partial class PhraseReader
{
    public static ConversationStep? Read(YamlScalar phrase, ReadingScope scope)
    {
        var text = phrase.Value.Trim();
        if (text.StartsWith(StepNames.HangsUp, StringComparison.Ordinal))
            return HangUp(phrase, text, scope);
        var step = StepNames.All
            .Where(name => text == name || text.StartsWith(name + " ", StringComparison.Ordinal))
            .MaxBy(name => name.Length);
        if (step is null)
            scope.Report(ScenarioDiagnostics.UnknownStep, phrase.Span, text, Suggestion(text));
        else if (step == text)
            ReportNoValue(step, phrase.Span, scope);
        else
            scope.Report(ScenarioDiagnostics.MissingColon, phrase.Span, step, $"Write \"{step}:{text[step.Length..]}\".");
        return null;
    }

    /// <summary>What to write for an unknown step.</summary>
    public static string Suggestion(string name) =>
        NearestName.Find(name, StepNames.All) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : $"The steps are {string.Join(", ", StepNames.All.Select(step => $"\"{step}\""))}.";

    /// <summary>Reports a step that says nothing.</summary>
    public static void ReportNoValue(string step, TextSpan span, ReadingScope scope) => scope.Report(
        ScenarioDiagnostics.StepWithoutValue, span, step, StepNames.ValueOf(step), $"Write it so: \"{StepNames.ExampleOf(step)}\".");

    private static HangUpStep? HangUp(YamlScalar phrase, string text, ReadingScope scope)
    {
        var match = HangUpPhrase().Match(text);
        var after = match.Groups["time"];
        var pause = TimeSpan.Zero;
        if (!match.Success || (after.Success && !DurationText.TryParse(after.Value, out pause)))
        {
            const string help = "Write \"hangs up\", \"hangs up after 2s\" or \"hangs up during the prompt after 2s\".";
            scope.Report(ScenarioDiagnostics.BadHangUp, phrase.Span, text, help);
            return null;
        }

        var placement = new Placement(after.Success ? pause : null, match.Groups["during"].Success);
        return new HangUpStep { Placement = placement, Span = phrase.Span };
    }

    [GeneratedRegex(@"^hangs up(?<during> +during +the +prompt)?( +after +(?<time>\S+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HangUpPhrase();
}
