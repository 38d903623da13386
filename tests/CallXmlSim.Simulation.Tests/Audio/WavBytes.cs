using System.Buffers.Binary;
using System.Text;

namespace CallXmlSim.Simulation.Tests.Audio;

/// <summary>Puts WAV files together, good and bad ones.</summary>
internal static class WavBytes
{
    public static byte[] Of(int tag, int channels, int rate, int bits, byte[] data) =>
        Riff(Chunk("fmt ", Format(tag, channels, rate, bits)), Chunk("data", data));

    public static byte[] Riff(params byte[][] chunks)
    {
        byte[] content = [.. chunks.SelectMany(chunk => chunk)];
        return [.. "RIFF"u8, .. Number32((uint)content.Length + 4), .. "WAVE"u8, .. content];
    }

    /// <summary>A chunk, padded to an even length; its size field can lie.</summary>
    public static byte[] Chunk(string name, byte[] content, uint? size = null) =>
    [
        .. Encoding.ASCII.GetBytes(name),
        .. Number32(size ?? (uint)content.Length),
        .. content,
        .. new byte[content.Length % 2],
    ];

    public static byte[] Format(int tag, int channels, int rate, int bits) =>
    [
        .. Number16(tag), .. Number16(channels), .. Number32((uint)rate),
        .. Number32((uint)(rate * channels * bits / 8)), .. Number16(channels * bits / 8), .. Number16(bits),
    ];

    public static byte[] Number16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Number32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
