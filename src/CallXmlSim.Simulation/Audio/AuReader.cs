using System.Buffers.Binary;

namespace CallXmlSim.Simulation.Audio;

/// <summary>Reads AU files: six big-endian numbers, then the samples.</summary>
internal static class AuReader
{
    private const int Header = 24;

    /// <summary>Whether some bytes begin as an AU file does.</summary>
    public static bool IsAu(ReadOnlySpan<byte> file) => file.StartsWith(".snd"u8);

    /// <summary>Reads a file that <see cref="IsAu"/>; <c>null</c> with the problem, as a clause, if it cannot be.</summary>
    public static AudioFile? Read(ReadOnlyMemory<byte> content, out string problem)
    {
        var file = content.Span;
        problem = "its header is not complete";
        if (file.Length < Header)
            return null;
        var start = BinaryPrimitives.ReadUInt32BigEndian(file[4..]);
        if (start < Header || start > file.Length)
            return null;
        var size = BinaryPrimitives.ReadUInt32BigEndian(file[8..]);
        var encoding = BinaryPrimitives.ReadUInt32BigEndian(file[12..]);
        var rate = BinaryPrimitives.ReadUInt32BigEndian(file[16..]);
        var channels = BinaryPrimitives.ReadUInt32BigEndian(file[20..]);
        problem = $"its header states encoding {encoding}, {channels} channels and {rate} samples a second";
        if (encoding is not (1 or 27) || rate is < 1000 or > 192_000 || channels is < 1 or > 8)
            return null;
        problem = "";
        var kind = encoding == 1 ? AudioEncoding.MuLaw : AudioEncoding.ALaw;
        var length = (int)Math.Min(size, file.Length - start);
        return new AudioFile(new AudioFormat(kind, (int)rate, (int)channels, 8), content.Slice((int)start, length));
    }
}
