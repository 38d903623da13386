using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Yaml.Reading;

/// <summary>Puts YamlDotNet's messages into an author's words.</summary>
internal static class YamlFault
{
    private const string Tab = "a tab is used for indentation";
    private const string MisplacedKey = "a key stands where no key can be";
    private const string MisplacedKeyHelp =
        "Put text that contains \": \" in quotes; write the keys of one mapping in one column.";

    private static readonly (string Part, string Reason, string Help)[] Known =
    [
        ("invalid mapping", MisplacedKey, MisplacedKeyHelp),
        ("Mapping values are not allowed", MisplacedKey, MisplacedKeyHelp),
        ("invalid tab", Tab, "Indent with blanks."),
        ("tab character", Tab, "Indent with blanks."),
        ("quoted scalar, found unexpected end", "the quote is never closed", "Write the closing quote."),
        ("unknown escape", "the quoted text has an unknown escape", "Write \"\\\\\" for a backslash, or use single quotes."),
        ("cannot start any token", "no value can begin with this character", "Put the value in quotes."),
        ("expected '-' indicator", "the list is not continued here", "Write \"- \" in the column of the items before."),
        ("expected key", "the mapping is not continued here", "Write the key in the column of the keys before."),
        ("',' or '}'", "\",\" or \"}\" is missing", "Write \"}\" where the mapping ends."),
        ("',' or ']'", "\",\" or \"]\" is missing", "Write \"]\" where the list ends."),
        ("expected node content", "a value is missing", "Write a value, or close the bracket."),
        ("expected <document end>", "the top value has ended before this", "Remove what follows it."),
        ("Operation is not valid", "a bracket is never closed", "Write \"]\" or \"}\" where the list or mapping ends."),
    ];

    /// <summary>The place of what is at fault, which YamlDotNet tells too early if it is a tab: at the mapping that it is in.</summary>
    internal static TextSpan PlaceOf(string message, SourceText source, TextSpan span)
    {
        if (!message.Contains("invalid tab", StringComparison.Ordinal))
            return span;
        for (var line = source.PositionOf(span.Start).Line; line <= source.LineCount; line++)
        {
            var start = source.LineSpan(line).Start;
            var text = source[source.LineSpan(line)];
            var tab = text.IndexOf('\t');
            if (tab >= 0 && text[..tab].IsWhiteSpace())
                return new TextSpan(start + tab, 1);
        }

        return span;
    }

    /// <summary>Why the text is malformed, as the end of a sentence, and what to do about it.</summary>
    internal static (string Reason, string? Help) Explain(string message, SourceText source, TextSpan span)
    {
        foreach (var (part, reason, help) in Known)
        {
            if (message.Contains(part, StringComparison.Ordinal))
                return (reason, help);
        }

        var written = source[span].Trim();
        var other = message.Trim().TrimEnd('.');
        return (other.Length == 0 ? $"\"{written}\" cannot stand here" : char.ToLowerInvariant(other[0]) + other[1..], null);
    }
}
