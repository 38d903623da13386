using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads what a recording must be like: its name, or a mapping.</summary>
internal static class RecordingFields
{
    public static RecordingPattern? Read(YamlNode node, ReadingScope scope)
    {
        if (node is YamlScalar)
        {
            return ValuePatterns.OfText(node, TextPatternKind.Exactly, "a recording", scope) is { } name
                ? new RecordingPattern { Name = name, Span = node.Span }
                : null;
        }

        if (scope.Binder.Fields(node, "a recording") is not { } fields)
            return null;
        var pattern = new RecordingPattern
        {
            Name = Pattern(fields, "name", scope),
            Duration = fields.Optional("duration") is { } duration ? DurationPhrase.Read(duration, scope) : null,
            SentTo = Pattern(fields, "sent to", scope),
            Span = node.Span,
        };
        fields.RejectOthers();
        return pattern;
    }

    private static TextPattern? Pattern(YamlFields fields, string key, ReadingScope scope) =>
        fields.Optional(key) is { } value ? ValuePatterns.Read(value, TextPatternKind.Exactly, $"\"{key}\"", scope) : null;
}
