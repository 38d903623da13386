using System.Buffers.Binary;

namespace CallXmlSim.Simulation.Audio;

/// <summary>Writes WAV files of µ-law samples, 8,000 a second, interleaved when there are several channels.</summary>
internal static class WavWriter
{
    private const int FormatTag = 7;
    private const int FormatSize = 18;
    private const int HeaderSize = 12 + 8 + FormatSize + 8 + 4 + 8;

    /// <summary>The whole file.</summary>
    /// <param name="samples">The µ-law codes.</param>
    /// <param name="channels">How many channels are interleaved in them.</param>
    public static byte[] Write(ReadOnlySpan<byte> samples, int channels)
    {
        var file = new byte[HeaderSize + samples.Length + (samples.Length & 1)];
        var rest = file.AsSpan();
        Put(ref rest, "RIFF"u8, file.Length - 8);
        Put(ref rest, "WAVE"u8);
        Put(ref rest, "fmt "u8, FormatSize);
        Put16(ref rest, FormatTag);
        Put16(ref rest, channels);
        Put32(ref rest, AudioFormat.TelephoneRate);
        Put32(ref rest, AudioFormat.TelephoneRate * channels);
        Put16(ref rest, channels);
        Put16(ref rest, 8);
        Put16(ref rest, 0);
        Put(ref rest, "fact"u8, 4); // Every encoding but the linear one states how many samples a channel has.
        Put32(ref rest, samples.Length / channels);
        Put(ref rest, "data"u8, samples.Length);
        samples.CopyTo(rest);
        return file;
    }

    private static void Put(ref Span<byte> rest, ReadOnlySpan<byte> name, int size)
    {
        Put(ref rest, name);
        Put32(ref rest, size);
    }

    private static void Put(ref Span<byte> rest, ReadOnlySpan<byte> name)
    {
        name.CopyTo(rest);
        rest = rest[name.Length..];
    }

    private static void Put16(ref Span<byte> rest, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)value);
        rest = rest[2..];
    }

    private static void Put32(ref Span<byte> rest, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(rest, value);
        rest = rest[4..];
    }
}
