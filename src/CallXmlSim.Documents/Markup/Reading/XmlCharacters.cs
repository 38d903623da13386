using System.Buffers;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>The character classes of XML 1.0 (fifth edition), 2.2 and 2.3.</summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<char> ForbiddenControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r'))]);

    /// <summary>The name characters that most names are made of: <see cref="IsName"/> below U+0080.</summary>
    internal static readonly SearchValues<char> AsciiNames = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(IsName)]);

    internal static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    // XML 1.0, 2.2, production 2.
    internal static bool IsAllowed(int codePoint) =>
        codePoint is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or
            (>= 0x10000 and <= 0x10FFFF);

    // XML 1.0, 2.3, production 4. A surrogate stands for the planes above the first.
    internal static bool IsNameStart(char c) =>
        char.IsAsciiLetter(c) || c is '_' or ':' || (c > '\x7F' && c is (>= '\u00C0' and <= '\u00D6') or
            (>= '\u00D8' and <= '\u00F6') or (>= '\u00F8' and <= '\u02FF') or (>= '\u0370' and <= '\u037D') or
            (>= '\u037F' and <= '\u1FFF') or '\u200C' or '\u200D' or (>= '\u2070' and <= '\u218F') or
            (>= '\u2C00' and <= '\u2FEF') or (>= '\u3001' and <= '\uDFFF') or (>= '\uF900' and <= '\uFDCF') or
            (>= '\uFDF0' and <= '\uFFFD'));

    // XML 1.0, 2.3, production 4a.
    internal static bool IsName(char c) =>
        IsNameStart(c) || char.IsAsciiDigit(c) ||
        c is '-' or '.' or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';

    /// <summary>Whether a name is one with at most one prefix (Namespaces in XML 1.0, 4).</summary>
    internal static bool IsQualifiedName(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        return colon != 0 && IsLocalName(name[(colon + 1)..]);
    }

    /// <summary>Whether a name, or what is left of one, is a name without prefix (Namespaces in XML 1.0, 3).</summary>
    internal static bool IsLocalName(ReadOnlySpan<char> name) =>
        !name.IsEmpty && IsNameStart(name[0]) && !name.Contains(':');

    /// <summary>Offset of the first character that XML does not allow, a lone surrogate included; -1 if none.</summary>
    internal static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        var control = text.IndexOfAny(ForbiddenControls);
        var end = control < 0 ? text.Length : control;
        for (var from = 0; ; from++)
        {
            var offset = text[from..end].IndexOfAnyInRange('\uD800', '\uFFFF');
            if (offset < 0)
                return control;
            from += offset;
            if (char.IsHighSurrogate(text[from]) && from + 1 < text.Length && char.IsLowSurrogate(text[from + 1]))
                from++;
            else if (char.IsSurrogate(text[from]) || text[from] >= '\uFFFE')
                return from;
        }
    }
}
