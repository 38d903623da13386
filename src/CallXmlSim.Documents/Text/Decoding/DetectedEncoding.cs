using System.Text;

namespace CallXmlSim.Documents.Text.Decoding;

/// <summary>What the first bytes of a text tell about its encoding (XML 1.0, appendix F).</summary>
/// <param name="Encoding">The encoding; <c>null</c> when any that extends ASCII is possible.</param>
/// <param name="MarkLength">Number of bytes of the byte order mark.</param>
internal readonly record struct DetectedEncoding(Encoding? Encoding, int MarkLength)
{
    internal static DetectedEncoding Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(KnownEncodings.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => new(KnownEncodings.Utf32LittleEndian, 4),
        [0, 0, 0xFE, 0xFF, ..] => new(KnownEncodings.Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => new(KnownEncodings.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => new(KnownEncodings.Utf16BigEndian, 2),
        [not 0, 0, 0, 0, ..] => new(KnownEncodings.Utf32LittleEndian, 0),
        [0, 0, 0, not 0, ..] => new(KnownEncodings.Utf32BigEndian, 0),
        [not 0, 0, ..] => new(KnownEncodings.Utf16LittleEndian, 0),
        [0, not 0, ..] => new(KnownEncodings.Utf16BigEndian, 0),
        _ => default,
    };
}
