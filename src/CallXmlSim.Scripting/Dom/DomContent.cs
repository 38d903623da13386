using System.Globalization;
using System.Text;

namespace CallXmlSim.Scripting;

/// <summary>
/// Splits what stands between two tags of a well-formed document into text, CDATA sections, comments and processing
/// instructions (XML 1.0, 2.4 to 2.7).
/// </summary>
internal static class DomContent
{
    /// <summary>Adds the nodes of a part of an element's content.</summary>
    public static void Add(DomNode parent, string content)
    {
        for (var position = 0; position < content.Length;)
        {
            var markup = content.IndexOf('<', position);
            var end = markup < 0 ? content.Length : markup;
            if (end > position)
                parent.Add(new DomNode(DomNodeType.Text, "#text", Decode(content[position..end])));
            position = markup < 0 ? end : AddMarkup(parent, content, end);
        }
    }

    /// <summary>Adds the comments and instructions before or behind the root element.</summary>
    public static void AddOutsideRoot(DomNode document, string content)
    {
        for (var position = content.IndexOf('<'); position >= 0; position = content.IndexOf('<', position))
            position = AddMarkup(document, content, position);
    }

    private static int AddMarkup(DomNode parent, string content, int start)
    {
        if (Take("<!--", "-->") is { } comment)
            parent.Add(new DomNode(DomNodeType.Comment, "#comment", comment));
        else if (Take("<![CDATA[", "]]>") is { } section)
            parent.Add(new DomNode(DomNodeType.CDataSection, "#cdata-section", section));
        else if (Take("<?", "?>") is { } instruction)
            AddInstruction(parent, instruction);
        else
            return EndOfDoctype(content, start);
        return start;

        string? Take(string opening, string closing)
        {
            if (string.CompareOrdinal(content, start, opening, 0, opening.Length) != 0)
                return null;
            var from = start + opening.Length;
            var end = content.IndexOf(closing, from, StringComparison.Ordinal);
            start = end + closing.Length;
            return LineFeeds(content[from..end]);
        }
    }

    // The XML declaration looks like an instruction and is none (XML 1.0, 2.6, 2.8).
    private static void AddInstruction(DomNode parent, string instruction)
    {
        var blank = instruction.AsSpan().IndexOfAny(" \t\n");
        var target = blank < 0 ? instruction : instruction[..blank];
        if (target != "xml")
        {
            var data = blank < 0 ? "" : instruction[blank..].TrimStart(' ', '\t', '\n');
            parent.Add(new DomNode(DomNodeType.ProcessingInstruction, target, data));
        }
    }

    // There is no internal subset; the identifiers may hold the character that ends the declaration.
    private static int EndOfDoctype(string content, int start)
    {
        var quote = '\0';
        for (var i = start; i < content.Length; i++)
        {
            if (quote != '\0')
                quote = content[i] == quote ? '\0' : quote;
            else if (content[i] is '"' or '\'')
                quote = content[i];
            else if (content[i] == '>')
                return i + 1;
        }

        return content.Length;
    }

    private static string LineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string Decode(string text)
    {
        text = LineFeeds(text);
        if (!text.Contains('&'))
            return text;
        var decoded = new StringBuilder(text.Length);
        for (var position = 0; position < text.Length;)
        {
            var reference = text.IndexOf('&', position);
            if (reference < 0)
                reference = text.Length;
            decoded.Append(text, position, reference - position);
            position = reference;
            if (position == text.Length)
                break;
            var end = text.IndexOf(';', position);
            decoded.Append(Character(text[(position + 1)..end]));
            position = end + 1;
        }

        return decoded.ToString();
    }

    // Markup that was read has no other references than these (XML 1.0, 4.1, 4.6).
    private static string Character(string name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var code] => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        _ => char.ConvertFromUtf32(int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture)),
    };
}
