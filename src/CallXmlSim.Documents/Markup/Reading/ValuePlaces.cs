using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Finds in the source what stands at a place in an attribute's value or a run of text, where references, line breaks,
/// comments and CDATA sections make the two differ.
/// </summary>
internal static class ValuePlaces
{
    /// <summary>The source of a part of a value whose own source is <paramref name="whole"/>.</summary>
    internal static TextSpan Find(SourceText source, TextSpan whole, int valueLength, int start, int length)
    {
        start = Math.Clamp(start, 0, valueLength);
        length = Math.Clamp(length, 0, valueLength - start);
        // Source is never shorter than its value: of one length, they are the same.
        if (whole.Length == valueLength)
            return new TextSpan(whole.Start + start, length);
        var first = Piece(source, whole, start);
        return length == 0
            ? new TextSpan(first.Start, 0)
            : TextSpan.FromBounds(first.Start, Piece(source, whole, start + length - 1).End);
    }

    // The source of one character of the value.
    private static TextSpan Piece(SourceText source, TextSpan whole, int offset)
    {
        var cursor = new MarkupCursor(source) { Position = whole.Start };
        var value = new StringBuilder();
        var inSection = source.Content.AsSpan(0, whole.Start).EndsWith(CharacterDataReader.SectionStart);
        while (cursor.Position < whole.End)
        {
            if (SkipMarkup(cursor, ref inSection))
                continue;
            var start = cursor.Position;
            if (cursor.Current == '&' && !inSection)
                ReferenceReader.Read(cursor, value);
            else
                ReadCharacter(cursor, value);
            if (value.Length > offset)
                return TextSpan.FromBounds(start, cursor.Position);
        }

        return new TextSpan(whole.End, 0);
    }

    private static void ReadCharacter(MarkupCursor cursor, StringBuilder value)
    {
        value.Append(cursor.Current);
        if (!cursor.Take("\r\n"))
            cursor.Position++;
    }

    // Comments, processing instructions and the two ends of a CDATA section have no character in the value.
    private static bool SkipMarkup(MarkupCursor cursor, ref bool inSection)
    {
        if (inSection)
        {
            inSection = !cursor.Take(CharacterDataReader.SectionEnd);
            return !inSection;
        }

        if (cursor.Current != '<')
            return false;
        inSection = cursor.Take(CharacterDataReader.SectionStart);
        if (!inSection)
            cursor.SkipBehind(cursor.IsAt("<?") ? "?>" : "-->");
        return true;
    }
}
