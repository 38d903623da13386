using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads what values must look like.</summary>
internal static class ValuePatterns
{
    private static readonly (string Key, TextPatternKind Kind)[] Kinds =
    [
        ("words", TextPatternKind.Words),
        ("part", TextPatternKind.Part),
        ("exactly", TextPatternKind.Exactly),
        ("matching", TextPatternKind.Matching),
    ];

    /// <summary>A text, or a mapping that says how it is compared.</summary>
    /// <param name="node">The value.</param>
    /// <param name="usual">How a plain text is compared.</param>
    /// <param name="what">What the value is, in messages.</param>
    /// <param name="scope">Takes the reports.</param>
    public static TextPattern? Read(YamlNode node, TextPatternKind usual, string what, ReadingScope scope)
    {
        if (node is not YamlMapping)
            return OfText(node, usual, what, scope);
        var fields = scope.Binder.Fields(node, what)!;
        TextPattern? pattern = null;
        string? former = null;
        foreach (var (key, kind) in Kinds)
        {
            if (fields.Optional(key) is not { } value)
                continue;
            if (former is not null)
                scope.Excludes(fields, former, key);
            former = key;
            pattern = OfText(value, kind, $"\"{key}\"", scope);
        }

        fields.RejectOthers();
        if (fields.Mapping.Entries.Count == 0)
            scope.Report(ScenarioDiagnostics.EmptyPart, node.Span, "{}", "Write \"part:\", \"words:\" or \"matching:\".");
        return pattern;
    }

    /// <summary>Names and what their values must look like; nothing (<c>~</c>) for what must not be there.</summary>
    public static IReadOnlyList<FieldPattern> ReadAll(YamlFields fields, ReadingScope scope)
    {
        var patterns = new List<FieldPattern>();
        foreach (var (key, value) in fields.Mapping.Entries)
        {
            if (value is YamlScalar { IsNull: true })
                patterns.Add(new FieldPattern(key.Value, null));
            else if (Read(value, TextPatternKind.Exactly, $"\"{key.Value}\"", scope) is { } pattern)
                patterns.Add(new FieldPattern(key.Value, pattern));
        }

        return patterns;
    }

    /// <summary>A text as a pattern of a kind; a blank one is reported unless it is the whole text.</summary>
    public static TextPattern? OfText(YamlNode node, TextPatternKind kind, string what, ReadingScope scope)
    {
        if (scope.Binder.Text(node, what) is not { } text)
            return null;
        if (kind != TextPatternKind.Exactly && string.IsNullOrWhiteSpace(text))
        {
            scope.Report(ScenarioDiagnostics.BlankText, node.Span, "", "Write the text that is meant.");
            return null;
        }

        if (kind != TextPatternKind.Matching)
            return TextPattern.Of(kind, text);
        try
        {
            return TextPattern.Regex(text);
        }
        catch (ArgumentException e)
        {
            const string help = "Use .NET's syntax without look-around and back-references.";
            scope.Report(ScenarioDiagnostics.BadExpression, node.Span, e.Message, help);
            return null;
        }
    }
}
