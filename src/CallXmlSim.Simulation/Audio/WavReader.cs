using System.Buffers.Binary;
using System.Text;

namespace CallXmlSim.Simulation.Audio;

/// <summary>
/// Reads WAV files (RIFF). Nothing in a file is believed: sizes are held against the bytes that are there, and the size of
/// a sample is worked out from the format instead of taken from its field.
/// </summary>
internal static class WavReader
{
    private const int ChunkHeader = 8;
    private const int PlainFormat = 16;
    private const int ExtensibleFormat = 40;
    private const int ExtensibleTag = 0xFFFE;

    // The end of the GUIDs that stand for format tags in the extensible format.
    private static ReadOnlySpan<byte> TagGuid => [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71];

    /// <summary>Whether some bytes begin as a WAV file does.</summary>
    public static bool IsWav(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WAVE"u8);

    /// <summary>Reads a file that <see cref="IsWav"/>; <c>null</c> with the problem, as a clause, if it cannot be.</summary>
    public static AudioFile? Read(ReadOnlyMemory<byte> content, out string problem)
    {
        var file = content.Span;
        AudioFormat? format = null;
        for (long position = 12; position + ChunkHeader <= file.Length;)
        {
            var chunk = file[(int)position..];
            var size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var start = (int)position + ChunkHeader;
            var available = file.Length - start;
            if (chunk.StartsWith("data"u8))
                return DataOf(content.Slice(start, (int)Math.Min(size, available)), format, out problem);
            if (size > available)
            {
                problem = $"its chunk \"{NameOf(chunk)}\" claims {size} bytes where {available} are left";
                return null;
            }

            if (chunk.StartsWith("fmt "u8) && (format = ReadFormat(file.Slice(start, (int)size), out problem)) is null)
                return null;
            position = start + size + (size & 1); // Chunks begin at even places.
        }

        problem = "it has no data chunk";
        return null;
    }

    // A writer that could not go back leaves too large a size, or the largest one: the data end with the file.
    private static AudioFile? DataOf(ReadOnlyMemory<byte> data, AudioFormat? format, out string problem)
    {
        problem = format is null ? "its data chunk stands before its format" : "";
        return format is { } known ? new AudioFile(known, data) : null;
    }

    private static AudioFormat? ReadFormat(ReadOnlySpan<byte> chunk, out string problem)
    {
        problem = $"its format chunk has {chunk.Length} bytes only";
        if (chunk.Length < PlainFormat)
            return null;
        int tag = BinaryPrimitives.ReadUInt16LittleEndian(chunk);
        int channels = BinaryPrimitives.ReadUInt16LittleEndian(chunk[2..]);
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        int bits = BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]);
        if (tag == ExtensibleTag)
        {
            if (chunk.Length < ExtensibleFormat)
                return null;
            if (chunk.Slice(26, TagGuid.Length).SequenceEqual(TagGuid))
                tag = BinaryPrimitives.ReadUInt16LittleEndian(chunk[24..]);
        }

        problem = "";
        if (channels is < 1 or > 8 || rate is < 1000 or > 192_000)
            problem = $"its format states {channels} channels and {rate} samples a second";
        else if (EncodingOf(tag, bits, channels) is { } encoding)
            return new AudioFormat(encoding, (int)rate, channels, bits);
        else
            problem = $"its format {tag} with {bits} bits a sample is not known";
        return null;
    }

    private static AudioEncoding? EncodingOf(int tag, int bits, int channels) => (tag, bits) switch
    {
        (1, 8 or 16 or 24 or 32) => AudioEncoding.Linear,
        (3, 32) => AudioEncoding.FloatingPoint,
        (6, 8) => AudioEncoding.ALaw,
        (7, 8) => AudioEncoding.MuLaw,
        (0x10 or 0x17, 4) when channels == 1 => AudioEncoding.Adpcm,
        _ => null,
    };

    private static string NameOf(ReadOnlySpan<byte> chunk) => Encoding.Latin1.GetString(chunk[..4]);
}
