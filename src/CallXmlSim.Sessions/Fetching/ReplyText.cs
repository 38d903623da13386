using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace CallXmlSim.Sessions.Fetching;

/// <summary>
/// The text of a reply: decoded by its byte order mark, else the charset of the <c>Content-Type</c>, else the XML
/// declaration, else as UTF-8. Bytes that stand for nothing become U+FFFD.
/// </summary>
public static partial class ReplyText
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Decodes a reply's body.</summary>
    public static string Decode(FetchReply reply)
    {
        var body = reply.Body.Span;
        foreach (var (mark, encoding) in Marks)
        {
            if (body.StartsWith(mark))
                return encoding.GetString(body[mark.Length..]);
        }

        return (Find(CharsetOf(reply.ContentType)) ?? Find(DeclaredIn(body)) ?? Encoding.UTF8).GetString(body);
    }

    /// <summary>The charset that a <c>Content-Type</c> header names; <c>null</c> if none.</summary>
    public static string? CharsetOf(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed.CharSet?.Trim('"') : null;

    private static string? DeclaredIn(ReadOnlySpan<byte> body)
    {
        var start = Encoding.Latin1.GetString(body[..Math.Min(body.Length, 200)]);
        var match = XmlDeclaration().Match(start);
        return match.Success ? match.Groups[1].Value : null;
    }

    // Windows-1252 text is read as ISO 8859-1: the two differ in 27 punctuation marks only.
    private static Encoding? Find(string? name) => name?.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => Encoding.UTF8,
        "us-ascii" or "ascii" or "iso-8859-1" or "latin1" or "windows-1252" => Encoding.Latin1,
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => null,
    };

    [GeneratedRegex("""^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();
}
