using System.Text;

namespace CallXmlSim.Documents.Text.Decoding;

/// <summary>The encodings that the framework supplies, found by name.</summary>
internal static class KnownEncodings
{
    // Without byte order marks: those are recognised and cut off before decoding.
    internal static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    internal static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    internal static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);
    internal static readonly Encoding Utf32LittleEndian = new UTF32Encoding(bigEndian: false, byteOrderMark: false);
    internal static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding of a name, in any letter case; <c>null</c> if there is none.</summary>
    internal static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether a code unit has more than one byte, so that ASCII text reads differently.</summary>
    internal static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding or UTF32Encoding;
}
