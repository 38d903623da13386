using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads one attribute of a start tag (XML 1.0, 3.1 and 3.3.3).</summary>
internal sealed class AttributeReader(MarkupCursor cursor, OpenElements open)
{
    private readonly StringBuilder _value = new();

    /// <summary>Reads the attribute whose name begins at the cursor.</summary>
    internal bool Read(string element, out RawAttribute attribute)
    {
        attribute = default;
        var nameSpan = cursor.TakeName();
        var name = cursor.Slice(nameSpan);
        cursor.SkipWhiteSpace();
        if (!cursor.Take('='))
        {
            return cursor.Fail(
                MarkupDiagnostics.AttributeWithoutValue, nameSpan, [name, element], $"Write {name}=\"…\".");
        }

        cursor.SkipWhiteSpace();
        var quote = cursor.Current;
        if (quote is not ('"' or '\''))
            return FailUnquoted(nameSpan, name, element);

        var start = cursor.Position + 1;
        var length = cursor.Text.AsSpan(start).IndexOf(quote);
        var raw = length < 0 ? default : cursor.Text.AsSpan(start, length);
        if (length < 0 || raw.Contains('<'))
            return FailBroken(name, element, start, length);
        if (!ReadValue(start, raw, out var value))
            return false;
        cursor.Position = start + length + 1;
        attribute = new RawAttribute(name, value, nameSpan, new TextSpan(start, length));
        return true;
    }

    // XML 1.0, 3.3.3: white space becomes a blank (a CR LF pair was one LF before, 2.11), references are resolved.
    private bool ReadValue(int start, ReadOnlySpan<char> raw, out string value)
    {
        if (raw.IndexOfAny("&\t\r\n") < 0)
        {
            value = raw.ToString();
            return true;
        }

        _value.Clear();
        cursor.Position = start;
        var end = start + raw.Length;
        while (cursor.Position < end && cursor.Fault is null)
        {
            var c = cursor.Current;
            if (c == '&')
            {
                ReferenceReader.Read(cursor, _value);
                continue;
            }

            cursor.Position++;
            if (c == '\r')
                cursor.Take('\n');
            _value.Append(XmlCharacters.IsWhiteSpace(c) ? ' ' : c);
        }

        value = _value.ToString();
        return cursor.Fault is null;
    }

    private bool FailUnquoted(TextSpan nameSpan, string name, string element)
    {
        var start = cursor.Position;
        var end = start;
        while (end < cursor.Text.Length && !XmlCharacters.IsWhiteSpace(cursor.Text[end]) && cursor.Text[end] is not ('>' or '<'))
            end++;
        if (end - start > 1 && cursor.Text[end - 1] == '/')
            end--;
        if (end == start || cursor.IsAt("/>"))
        {
            return cursor.Fail(
                MarkupDiagnostics.AttributeWithoutValue, nameSpan, [name, element], $"Write {name}=\"…\".");
        }

        var span = TextSpan.FromBounds(start, end);
        return cursor.Fail(
            MarkupDiagnostics.UnquotedAttributeValue, span, [name, element], $"Put quotes around \"{cursor.Slice(span)}\".");
    }

    private bool FailBroken(string name, string element, int start, int length)
    {
        var lessThan = start + cursor.Text.AsSpan(start).IndexOf('<');
        if (length >= 0 && !RunawayValue.IsRunaway(cursor.Text, start, length, lessThan))
        {
            return cursor.Fail(
                MarkupDiagnostics.LessThanInAttributeValue,
                new TextSpan(lessThan, 1),
                [name, element],
                "Write \"&lt;\" instead.");
        }

        return RunawayValue.Fail(cursor, open.Tags, name, element, start);
    }
}
