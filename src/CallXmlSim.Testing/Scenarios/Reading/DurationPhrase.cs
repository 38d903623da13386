using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads how long a call must last: <c>12s</c>, <c>at most 30s</c>, <c>between 5s and 30s</c>.</summary>
internal static class DurationPhrase
{
    public static DurationExpectation? Read(YamlNode node, ReadingScope scope)
    {
        if (scope.Binder.Text(node, "\"duration\"") is not { } text)
            return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bounds = words switch
        {
            [var time] => Bounds(time, time),
            ["at", "most", var most] => Bounds("0", most),
            ["at", "least", var least] => DurationText.TryParse(least, out var min) ? (min, TimeSpan.MaxValue) : null,
            ["between", var least, "and", var most] => Bounds(least, most),
            _ => null,
        };
        if (bounds is var (from, to) && from <= to)
            return new DurationExpectation(from, to);
        const string help = "Write \"12s\", \"at most 30s\", \"at least 5s\" or \"between 5s and 30s\".";
        scope.Report(ScenarioDiagnostics.BadDuration, node.Span, text, help);
        return null;
    }

    private static (TimeSpan From, TimeSpan To)? Bounds(string least, string most) =>
        DurationText.TryParse(least, out var from) && DurationText.TryParse(most, out var to) ? (from, to) : null;
}
