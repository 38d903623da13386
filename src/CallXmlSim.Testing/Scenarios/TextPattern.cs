using System.Buffers;
using System.Text.RegularExpressions;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>
/// What a text must look like. Case is folded and white space is collapsed, in the pattern as in the text. Immutable.
/// </summary>
public sealed class TextPattern
{
    private readonly Regex? _regex;
    private readonly SearchValues<string>? _search;

    private TextPattern(TextPatternKind kind, string text, Regex? regex = null)
    {
        Kind = kind;
        Text = text;
        _regex = regex;
        if (kind is TextPatternKind.Part or TextPatternKind.Words)
            _search = SearchValues.Create([Text], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How <see cref="Text"/> is compared.</summary>
    internal TextPatternKind Kind { get; }

    /// <summary>The pattern's own text, white space collapsed.</summary>
    internal string Text { get; }

    /// <summary>The whole text.</summary>
    public static implicit operator TextPattern(string text) => Exactly(text);

    /// <summary>These words, one after another, are in the text: "press 1" is in "Press 1 now" but not in "press 10".</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static TextPattern Words(string text) => Of(TextPatternKind.Words, NotBlank(text));

    /// <summary>These characters are in the text, also inside a word.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static TextPattern Part(string text) => Of(TextPatternKind.Part, NotBlank(text));

    /// <summary>This is the whole text.</summary>
    public static TextPattern Exactly(string text) => Of(TextPatternKind.Exactly, text);

    /// <summary>The regular expression, in .NET's syntax without look-around and back-references, matches in the text.</summary>
    /// <exception cref="ArgumentException">The expression is malformed or uses what is left out.</exception>
    public static TextPattern Matching(string expression) => Regex(expression);

    /// <summary>A pattern of words, a part or a whole text.</summary>
    internal static TextPattern Of(TextPatternKind kind, string text) => new(kind, Collapse(text));

    /// <summary>A regular expression in .NET's syntax without look-around and back-references, so that it is linear.</summary>
    /// <exception cref="ArgumentException">The expression is malformed or uses what is left out.</exception>
    internal static TextPattern Regex(string expression)
    {
        const RegexOptions options =
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
        try
        {
            return new TextPattern(TextPatternKind.Matching, expression, new Regex(expression, options));
        }
        catch (NotSupportedException e)
        {
            throw new ArgumentException("it looks around or back", nameof(expression), e);
        }
    }

    /// <summary>White space trimmed, and each run of it made one blank; the text itself when nothing changes.</summary>
    internal static string Collapse(string text)
    {
        var pending = true;
        foreach (var character in text)
        {
            var blank = char.IsWhiteSpace(character);
            if (blank && (pending || character != ' '))
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            pending = blank;
        }

        return pending && text.Length > 0 ? text[..^1] : text;
    }

    /// <summary>Whether a text with collapsed white space fits.</summary>
    internal bool IsMatch(string text) => EndOfMatch(text, 0) >= 0;

    /// <summary>
    /// Looks for the pattern in a text with collapsed white space and returns the offset behind the first match; -1 if
    /// there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin; a whole-text pattern fits from 0 only.</param>
    internal int EndOfMatch(string text, int start) => Kind switch
    {
        TextPatternKind.Exactly => start == 0 && text.Equals(Text, StringComparison.OrdinalIgnoreCase) ? text.Length : -1,
        TextPatternKind.Part => Find(text, start) is >= 0 and var at ? at + Text.Length : -1,
        TextPatternKind.Words => EndOfWords(text, start),
        _ => _regex!.Match(text, start) is { Success: true } match ? match.Index + match.Length : -1,
    };

    /// <summary>The pattern as a person says it: <c>"press 1"</c>, <c>exactly "Goodbye."</c>.</summary>
    public override string ToString() => Kind switch
    {
        TextPatternKind.Exactly => $"exactly \"{Text}\"",
        TextPatternKind.Part => $"a part \"{Text}\"",
        TextPatternKind.Matching => $"something like /{Text}/",
        _ => $"\"{Text}\"",
    };

    /// <summary>The pattern as the thing that a value should be: <c>"114"</c>, <c>something with "14"</c>.</summary>
    internal string Wanted => Kind switch
    {
        TextPatternKind.Exactly => $"\"{Text}\"",
        TextPatternKind.Matching => $"something like /{Text}/",
        _ => $"something with \"{Text}\"",
    };

    private static string NotBlank(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }

    private int EndOfWords(string text, int start)
    {
        while (start <= text.Length)
        {
            var at = Find(text, start);
            if (at < 0)
                return -1;
            var end = at + Text.Length;
            if (!CutsWord(text, at) && !CutsWord(text, end))
                return end;
            start = at + 1;
        }

        return -1;
    }

    private int Find(string text, int start) =>
        text.AsSpan(start).IndexOfAny(_search!) is >= 0 and var at ? start + at : -1;

    private static bool CutsWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
