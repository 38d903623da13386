using System.Globalization;
using System.Net;
using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads character and entity references (XML 1.0, 4.1 and 4.6).</summary>
internal static class ReferenceReader
{
    /// <summary>Reads the reference at the cursor and appends the character it stands for.</summary>
    internal static bool Read(MarkupCursor cursor, StringBuilder value)
    {
        var start = cursor.Position++;
        return cursor.Take('#') ? ReadCharacter(cursor, start, value) : ReadEntity(cursor, start, value);
    }

    private static bool ReadCharacter(MarkupCursor cursor, int start, StringBuilder value)
    {
        var style = cursor.Take('x') ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var digits = cursor.Position;
        while (char.IsAsciiHexDigit(cursor.Current))
            cursor.Position++;
        var number = cursor.Text.AsSpan(digits, cursor.Position - digits);
        var closed = cursor.Take(';');
        var span = TextSpan.FromBounds(start, cursor.Position);
        if (!closed || number.IsEmpty)
        {
            return cursor.Fail(
                MarkupDiagnostics.InvalidCharacterReference,
                span,
                [cursor.Slice(span)],
                "Write \"&#\", the character's number and \";\", such as \"&#233;\".");
        }

        if (!int.TryParse(number, style, CultureInfo.InvariantCulture, out var code) || !XmlCharacters.IsAllowed(code))
            return cursor.Fail(MarkupDiagnostics.InvalidCharacterReference, span, [cursor.Slice(span)], "Remove it.");
        Append(value, code);
        return true;
    }

    private static bool ReadEntity(MarkupCursor cursor, int start, StringBuilder value)
    {
        var name = cursor.Slice(cursor.TakeName());
        var character = Predefined(name);
        if (name.Length == 0 || !cursor.Take(';'))
        {
            var help = character == '\0'
                ? "Write \"&amp;\" where \"&\" itself is meant."
                : $"Write \"&{name};\": the \";\" is missing.";
            return cursor.Fail(MarkupDiagnostics.StrayAmpersand, new TextSpan(start, 1), help: help);
        }

        if (character == '\0')
        {
            var span = TextSpan.FromBounds(start, cursor.Position);
            return cursor.Fail(MarkupDiagnostics.UnknownEntity, span, [name], HelpForEntity(name));
        }

        value.Append(character);
        return true;
    }

    // XML 1.0, 4.6: only these need no declaration.
    private static char Predefined(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => '\0',
    };

    // HTML's entities are what authors write by habit.
    private static string HelpForEntity(string name)
    {
        var reference = $"&{name};";
        var decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference
            ? $"Write \"&amp;{name};\" where the text itself is meant; XML knows only amp, lt, gt, quot and apos."
            : string.Create(CultureInfo.InvariantCulture, $"Write \"&#{char.ConvertToUtf32(decoded, 0)};\".");
    }

    private static void Append(StringBuilder value, int code)
    {
        if (code > char.MaxValue)
            value.Append(char.ConvertFromUtf32(code));
        else
            value.Append((char)code);
    }
}
