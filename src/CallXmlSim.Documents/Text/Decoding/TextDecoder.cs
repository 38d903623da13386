using System.Globalization;
using System.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup.Reading;

namespace CallXmlSim.Documents.Text.Decoding;

/// <summary>
/// Makes text out of bytes. The encoding is told by the byte order mark or the bytes' own shape, else by the charset of
/// the transport, else by the XML declaration, else it is UTF-8 (XML 1.0, 4.3.3 and appendix F; RFC 7303, 3).
/// </summary>
internal static class TextDecoder
{
    // Longer than any XML declaration.
    private const int HeadLength = 256;

    internal static SourceText Decode(ReadOnlySpan<byte> bytes, string name, string? charset)
    {
        var detected = DetectedEncoding.Of(bytes);
        var body = bytes[detected.MarkLength..];
        var named = charset is null ? null : KnownEncodings.Find(charset);
        var encoding = detected.Encoding ?? Narrow(named) ?? Narrow(DeclaredIn(body)) ?? KnownEncodings.Utf8;

        var faults = new FirstFaultFallback();
        var source = SourceText.From(Decode(body, encoding, faults), name);
        var found = new DiagnosticBag(source);
        if (charset is not null && named is null)
            found.Report(TextDiagnostics.UnknownCharset, default, [charset, NameOf(encoding)]);
        if (named is null)
            CheckDeclaration(found, encoding, detected.Encoding is not null);
        if (faults.Offset >= 0)
            ReportFault(found, body, encoding, faults, detected.MarkLength);
        source.Diagnostics = found.Diagnostics;
        return source;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, DecoderFallback fallback)
    {
        var decoder = (Encoding)encoding.Clone();
        decoder.DecoderFallback = fallback;
        return decoder.GetString(bytes);
    }

    private static Encoding? DeclaredIn(ReadOnlySpan<byte> body)
    {
        var head = SourceText.From(Encoding.Latin1.GetString(body[..Math.Min(body.Length, HeadLength)]), "");
        return XmlDeclarationReader.FindEncoding(head) is { } span ? KnownEncodings.Find(head[span].ToString()) : null;
    }

    // A text whose first bytes look like ASCII is neither UTF-16 nor UTF-32, whatever is said of it.
    private static Encoding? Narrow(Encoding? encoding) =>
        encoding is not null && KnownEncodings.IsWide(encoding) ? null : encoding;

    private static void CheckDeclaration(DiagnosticBag found, Encoding encoding, bool isDetected)
    {
        if (XmlDeclarationReader.FindEncoding(found.Source) is not { } span)
            return;
        var name = found.Source[span].ToString();
        var declared = KnownEncodings.Find(name);
        var help = $"Write \"{NameOf(encoding)}\", or save the file in the encoding that it declares.";
        if (declared is null && !isDetected)
            found.Report(TextDiagnostics.UnknownEncoding, span, [name], "Save the file as UTF-8 and write \"UTF-8\".");
        else if (declared is not null && !AreAlike(declared, encoding))
            found.Report(TextDiagnostics.WrongEncodingDeclaration, span, [name, NameOf(encoding)], help);
    }

    // "UTF-16" names both byte orders.
    private static bool AreAlike(Encoding declared, Encoding read) =>
        declared.CodePage == read.CodePage || (declared is UnicodeEncoding && read is UnicodeEncoding)
        || (declared is UTF32Encoding && read is UTF32Encoding);

    private static void ReportFault(
        DiagnosticBag found, ReadOnlySpan<byte> body, Encoding encoding, FirstFaultFallback faults, int markLength)
    {
        var offset = Decode(body[..faults.Offset], encoding, new FirstFaultFallback()).Length;
        var bytes = string.Join(' ', faults.Bytes.Select(b => string.Create(CultureInfo.InvariantCulture, $"0x{b:X2}")));
        var place = (faults.Offset + markLength).ToString(CultureInfo.InvariantCulture);
        found.Report(
            TextDiagnostics.UndecodableBytes,
            new TextSpan(offset, 1),
            [NameOf(encoding), (faults.Bytes.Length == 1 ? "byte " : "bytes ") + bytes, place],
            "Save the file as UTF-8, or name its encoding: <?xml version=\"1.0\" encoding=\"windows-1252\"?>.");
    }

    private static string NameOf(Encoding encoding) => encoding.WebName.ToUpperInvariant();
}
