using System.Globalization;
using System.Text.RegularExpressions;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads which diagnostics must be reported, or must not.</summary>
internal static partial class DiagnosticPhrases
{
    private static readonly (string Name, DiagnosticSeverity Value)[] Bounds =
    [
        ("none", DiagnosticSeverity.Hint),
        ("no errors", DiagnosticSeverity.Error),
        ("no warnings", DiagnosticSeverity.Warning),
    ];

    public static void Read(YamlNode node, TextSpan span, List<Expectation> all, ReadingScope scope)
    {
        if (node is YamlSequence list)
        {
            all.AddRange(list.Items.Select((item, i) => Named(item, scope) is { } named ? named with { Entry = span, Index = i } : null).OfType<Expectation>());
            return;
        }

        if (node is YamlScalar { Value: var text } && Phrase().IsMatch(text))
        {
            if (Named(node, scope) is { } named)
                all.Add(named with { Span = span });
        }
        else if (scope.Binder.OneOf(node, "a bound of diagnostics", Bounds) is { } severity)
        {
            all.Add(new DiagnosticsExpectation(severity) { Span = span });
        }
    }

    private static DiagnosticExpectation? Named(YamlNode node, ReadingScope scope)
    {
        if (scope.Binder.Text(node, "a diagnostic") is not { } text)
            return null;
        var match = Phrase().Match(text);
        if (!match.Success)
        {
            scope.Report(ScenarioDiagnostics.BadDiagnostic, node.Span, text, "Write an id, such as \"CX1003\", or \"CX1003 at 4:7\".");
            return null;
        }

        LinePosition? at = match.Groups["line"].Success ? new LinePosition(Number(match, "line"), Number(match, "column")) : null;
        return new DiagnosticExpectation(match.Groups["id"].Value, at) { Span = node.Span };
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<id>[A-Z]{2,3}[0-9]{4})( +at +(?<line>[0-9]{1,8}):(?<column>[0-9]{1,8}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase();
}
