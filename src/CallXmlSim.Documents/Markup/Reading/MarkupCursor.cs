using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// A place in a text that moves forward as its parts are recognised, and the first fault found on the way. Who reports
/// a fault stops: every reading step returns <c>false</c> once there is one.
/// </summary>
internal sealed class MarkupCursor(SourceText source)
{
    internal SourceText Source { get; } = source;

    internal string Text { get; } = source.Content;

    internal int Position { get; set; }

    internal Diagnostic? Fault { get; private set; }

    internal bool AtEnd => Position >= Text.Length;

    /// <summary>The character here; NUL, which no document contains, at the end.</summary>
    internal char Current => Peek(0);

    internal ReadOnlySpan<char> Rest => Text.AsSpan(Position);

    internal char Peek(int distance) =>
        (uint)(Position + distance) < (uint)Text.Length ? Text[Position + distance] : '\0';

    internal bool IsAt(string literal) => Rest.StartsWith(literal, StringComparison.Ordinal);

    internal bool Take(char expected)
    {
        if (Current != expected || AtEnd)
            return false;
        Position++;
        return true;
    }

    internal bool Take(string literal)
    {
        if (!IsAt(literal))
            return false;
        Position += literal.Length;
        return true;
    }

    /// <summary>Moves behind white space; says whether there was any.</summary>
    internal bool SkipWhiteSpace()
    {
        var start = Position;
        while (Position < Text.Length && XmlCharacters.IsWhiteSpace(Text[Position]))
            Position++;
        return Position > start;
    }

    /// <summary>Moves behind the name here and returns its place; an empty one if no name begins here.</summary>
    internal TextSpan TakeName()
    {
        var start = Position;
        if (XmlCharacters.IsNameStart(Current))
        {
            Position++;
            while (XmlCharacters.IsName(Current))
            {
                var plain = Rest.IndexOfAnyExcept(XmlCharacters.AsciiNames);
                Position = plain < 0 ? Text.Length : Position + Math.Max(plain, 1);
            }
        }

        return TextSpan.FromBounds(start, Position);
    }

    /// <summary>Moves behind the next <paramref name="end"/>, or to the end if there is none; says which.</summary>
    internal bool SkipBehind(string end)
    {
        var distance = Rest.IndexOf(end, StringComparison.Ordinal);
        Position = distance < 0 ? Text.Length : Position + distance + end.Length;
        return distance >= 0;
    }

    internal string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Records the fault, and returns <c>false</c>.</summary>
    internal bool Fail(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        IReadOnlyList<string>? arguments = null,
        string? help = null,
        IReadOnlyList<RelatedSpan>? related = null)
    {
        Fault ??= new Diagnostic(descriptor, Source, span)
        {
            Arguments = arguments ?? [],
            Help = help,
            Related = related ?? [],
        };
        return false;
    }
}
