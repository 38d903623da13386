using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Reading;

/// <summary>
/// Finds the encoding of a grammar's bytes: by the byte order mark, by what the first line declares (XML 1.0, 4.3.3;
/// SRGS 1.0, 4.1; JSGF 1.0, 2.1), or else UTF-8. Text that is not what it claims to be is taken for ISO-8859-1, in
/// which every byte is a character, so that a stray byte in a comment does no harm.
/// </summary>
internal static class GrammarText
{
    private const int LongestFirstLine = 200;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(true, false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        var (encoding, mark) = ByMark(bytes);
        encoding ??= Declared(bytes) ?? Utf8;
        var text = bytes[mark..];
        try
        {
            return SourceText.From(encoding.GetString(text), name);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(Encoding.Latin1.GetString(text), name);
        }
    }

    private static (Encoding? Encoding, int Length) ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
        [0xFF, 0xFE, ..] => (Utf16, 2),
        [0, not 0, ..] => (Utf16BigEndian, 0),
        [not 0, 0, ..] => (Utf16, 0),
        _ => (null, 0),
    };

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var line = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestFirstLine)]);
        foreach (var word in DeclaredNames(line))
        {
            if (Find(word) is { } encoding)
                return encoding;
        }

        return null;
    }

    private static IEnumerable<string> DeclaredNames(string text)
    {
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var declaration = text[..(text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end ? end : text.Length)];
            var parts = declaration.Split('"', '\'');
            for (var i = 0; i + 1 < parts.Length; i += 2)
            {
                if (parts[i].Contains("encoding", StringComparison.Ordinal))
                    yield return parts[i + 1];
            }
        }
        else if (text.StartsWith('#'))
        {
            // "#ABNF 1.0 ISO-8859-1;" or "#JSGF V1.0 ISO-8859-1 en;"
            var words = text.Split(';', '\n', '\r')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Skip(2))
                yield return word;
        }
    }

    private static Encoding? Find(string name)
    {
        // In bytes that have no byte order mark and are not two to the character, UTF-16 cannot be meant.
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
