using System.Numerics;

namespace CallXmlSim.Simulation.Audio;

/// <summary>The two companding laws of telephony (ITU-T G.711), between 8 bits and linear samples of 16 bits.</summary>
internal static class G711
{
    private const int MuLawBias = 0x84;
    private const int MuLawClip = 32635;
    private const int ALawMask = 0x55;

    /// <summary>The µ-law code of silence.</summary>
    public const byte MuLawSilence = 0xFF;

    public static short DecodeMuLaw(byte code)
    {
        var inverted = (byte)~code;
        var magnitude = ((((inverted & 0x0F) << 3) + MuLawBias) << ((inverted & 0x70) >> 4)) - MuLawBias;
        return (short)((inverted & 0x80) != 0 ? -magnitude : magnitude);
    }

    public static byte EncodeMuLaw(short sample)
    {
        var sign = sample < 0 ? 0x80 : 0;
        var magnitude = Math.Min(Math.Abs((int)sample), MuLawClip) + MuLawBias;
        var exponent = BitOperations.Log2((uint)magnitude) - 7;
        var mantissa = (magnitude >> (exponent + 3)) & 0x0F;
        return (byte)~(sign | (exponent << 4) | mantissa);
    }

    public static short DecodeALaw(byte code)
    {
        var value = code ^ ALawMask;
        var exponent = (value & 0x70) >> 4;
        var magnitude = ((value & 0x0F) << 4) + 8;
        if (exponent > 0)
            magnitude = (magnitude + 0x100) << (exponent - 1);
        return (short)((value & 0x80) != 0 ? magnitude : -magnitude);
    }

    public static byte EncodeALaw(short sample)
    {
        var sign = sample >= 0 ? 0x80 : 0;
        var magnitude = sample >= 0 ? sample : -sample - 1;
        var exponent = Math.Max(0, BitOperations.Log2((uint)magnitude | 1) - 7);
        var mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0F;
        return (byte)((sign | (exponent << 4) | mantissa) ^ ALawMask);
    }
}
