using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Reads a DOCTYPE declaration (XML 1.0, 2.8). An external subset is never fetched; an internal one is refused, so no
/// entity can be declared.
/// </summary>
internal static class DoctypeReader
{
    internal const string Opening = "<!DOCTYPE";

    internal static bool Read(MarkupCursor cursor)
    {
        var start = cursor.Position;
        cursor.Position += Opening.Length;
        var reason = ReadContent(cursor);
        if (reason is null)
            return true;
        return cursor.Current == '['
            ? cursor.Fail(
                MarkupDiagnostics.InternalSubset,
                new TextSpan(cursor.Position, 1),
                help: "Delete the part in brackets.")
            : cursor.Fail(
                MarkupDiagnostics.MalformedDoctype,
                TextSpan.FromBounds(start, cursor.Position),
                [reason],
                "Delete it: it is not needed.");
    }

    // What is wrong with it, or null.
    private static string? ReadContent(MarkupCursor cursor)
    {
        if (!cursor.SkipWhiteSpace() || !XmlCharacters.IsQualifiedName(cursor.Source[cursor.TakeName()]))
            return "it does not name the root element";
        var blank = cursor.SkipWhiteSpace();
        if (blank && cursor.Take("PUBLIC") && !(ReadLiteral(cursor, isPublic: true) && ReadLiteral(cursor)))
            return "\"PUBLIC\" needs two names in quotes";
        if (blank && cursor.Take("SYSTEM") && !ReadLiteral(cursor))
            return "\"SYSTEM\" needs a name in quotes";
        cursor.SkipWhiteSpace();
        return cursor.Take('>') ? null : "\">\" is expected here";
    }

    private static bool ReadLiteral(MarkupCursor cursor, bool isPublic = false)
    {
        var blank = cursor.SkipWhiteSpace();
        var quote = cursor.Current;
        if (!blank || quote is not ('"' or '\''))
            return false;
        var length = cursor.Text.AsSpan(cursor.Position + 1).IndexOf(quote);
        if (length < 0 || (isPublic && !IsPublicId(cursor.Text.AsSpan(cursor.Position + 1, length))))
            return false;
        cursor.Position += length + 2;
        return true;
    }

    // XML 1.0, 2.3, production 13.
    private static bool IsPublicId(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !" \r\n-'()+,./:=?;!*#@$_%".Contains(c))
                return false;
        }

        return true;
    }
}
