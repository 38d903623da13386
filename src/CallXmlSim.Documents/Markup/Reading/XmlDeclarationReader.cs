using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads the XML declaration (XML 1.0, 2.8 and 4.3.3).</summary>
internal static class XmlDeclarationReader
{
    private const string Opening = "<?xml";

    /// <summary>Reads the declaration if there is one at the cursor.</summary>
    internal static bool Read(MarkupCursor cursor)
    {
        if (!cursor.IsAt(Opening) || XmlCharacters.IsName(cursor.Peek(Opening.Length)))
            return true;
        var start = cursor.Position;
        cursor.Position += Opening.Length;
        var reason = ReadContent(cursor);
        return reason is null || cursor.Fail(
            MarkupDiagnostics.MalformedXmlDeclaration,
            TextSpan.FromBounds(start, Math.Max(cursor.Position, start + Opening.Length)),
            [reason],
            "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>, or leave it out.");
    }

    /// <summary>The place of the encoding's name in the declaration; <c>null</c> if there is none.</summary>
    internal static TextSpan? FindEncoding(SourceText source)
    {
        var cursor = new MarkupCursor(source);
        if (!cursor.Take(Opening) || ReadEntry(cursor, "version") is null || ReadEntry(cursor, "encoding") is not { } name)
            return null;
        return new TextSpan(cursor.Position - 1 - name.Length, name.Length);
    }

    // What is wrong with it, or null.
    private static string? ReadContent(MarkupCursor cursor)
    {
        var version = ReadEntry(cursor, "version");
        if (version is null)
            return "it has no version";
        if (!version.StartsWith("1.", StringComparison.Ordinal) || !IsDigits(version.AsSpan(2)))
            return $"\"{version}\" is no version of XML";
        var encoding = ReadEntry(cursor, "encoding");
        if (encoding is not null && !IsEncodingName(encoding))
            return $"\"{encoding}\" is no name of an encoding";
        if (ReadEntry(cursor, "standalone") is not (null or "yes" or "no"))
            return "\"standalone\" is neither \"yes\" nor \"no\"";
        cursor.SkipWhiteSpace();
        return cursor.Take("?>") ? null : "\"?>\" is expected here";
    }

    // The cursor stays where it is unless the whole entry is there.
    private static string? ReadEntry(MarkupCursor cursor, string name)
    {
        var start = cursor.Position;
        if (cursor.SkipWhiteSpace() && cursor.Take(name))
        {
            cursor.SkipWhiteSpace();
            var hasSign = cursor.Take('=');
            cursor.SkipWhiteSpace();
            var quote = cursor.Current;
            var length = hasSign && quote is '"' or '\'' ? cursor.Text.AsSpan(cursor.Position + 1).IndexOf(quote) : -1;
            if (hasSign && length >= 0)
            {
                var value = cursor.Text.Substring(cursor.Position + 1, length);
                cursor.Position += length + 2;
                return value;
            }
        }

        cursor.Position = start;
        return null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    // XML 1.0, 4.3.3, production 81.
    private static bool IsEncodingName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
