using System.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Reading;

/// <summary>
/// Makes text out of a grammar's bytes. The ABNF form and JSGF name their encoding in the first line (SRGS 1.0, 4.1;
/// JSGF 1.0, 2.1); a byte there that the encoding has no character for is taken for ISO-8859-1, in which every byte is
/// one, so that a stray byte in a comment does no harm.
/// </summary>
internal static class GrammarText
{
    private const int LongestFirstLine = 200;

    /// <summary>Decodes bytes.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, string? charset)
    {
        var line = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestFirstLine)]).Split('\n', '\r')[0];
        var start = line.IndexOf('#', StringComparison.Ordinal);
        if (start < 0 || line.Contains('<', StringComparison.Ordinal))
            return SourceText.Decode(bytes, name, charset);
        var source = SourceText.Decode(bytes, name, DeclaredIn(line[start..]) ?? charset);
        return source.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error)
            ? SourceText.Decode(bytes, name, Encoding.Latin1.WebName)
            : source;
    }

    // "#ABNF 1.0 ISO-8859-1;" or "#JSGF V1.0 ISO-8859-1 en;"
    private static string? DeclaredIn(string line) =>
        line.Split(';')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, var name, ..] ? name : null;
}
