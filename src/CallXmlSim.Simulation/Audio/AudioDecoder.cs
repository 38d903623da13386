using System.Buffers.Binary;

namespace CallXmlSim.Simulation.Audio;

/// <summary>Turns a file's audio into what a telephone line carries: one channel, 8,000 linear samples a second.</summary>
internal static class AudioDecoder
{
    /// <summary>The samples; channels are mixed, other sample rates are interpolated.</summary>
    public static short[] ToTelephone(AudioFile file)
    {
        var format = file.Format;
        var mono = format.Encoding == AudioEncoding.Adpcm ? DecodeAdpcm(file.Data.Span) : Mix(file);
        return format.SampleRate == AudioFormat.TelephoneRate ? mono : Resample(mono, format.SampleRate);
    }

    private static short[] DecodeAdpcm(ReadOnlySpan<byte> data)
    {
        var decoder = default(AdpcmDecoder);
        var samples = new short[data.Length * 2];
        for (var i = 0; i < data.Length; i++)
        {
            samples[i * 2] = decoder.Decode(data[i] >> 4);
            samples[(i * 2) + 1] = decoder.Decode(data[i] & 0x0F);
        }

        return samples;
    }

    private static short[] Mix(AudioFile file)
    {
        var (encoding, _, channels, bits) = file.Format;
        var size = bits / 8;
        var data = file.Data.Span;
        var samples = new short[file.Format.FramesIn(data.Length)];
        for (var frame = 0; frame < samples.Length; frame++)
        {
            var sum = 0;
            for (var channel = 0; channel < channels; channel++)
                sum += Sample(data.Slice(((frame * channels) + channel) * size, size), encoding);
            samples[frame] = (short)(sum / channels);
        }

        return samples;
    }

    private static short Sample(ReadOnlySpan<byte> bytes, AudioEncoding encoding) => (encoding, bytes.Length) switch
    {
        (AudioEncoding.MuLaw, _) => G711.DecodeMuLaw(bytes[0]),
        (AudioEncoding.ALaw, _) => G711.DecodeALaw(bytes[0]),
        (AudioEncoding.FloatingPoint, _) => FromFloat(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
        (_, 1) => (short)((bytes[0] - 128) << 8),
        _ => BinaryPrimitives.ReadInt16LittleEndian(bytes[^2..]), // The upper 16 of 16, 24 or 32 bits.
    };

    private static short FromFloat(float value) =>
        float.IsNaN(value) ? (short)0 : (short)Math.Clamp(value * short.MaxValue, short.MinValue, short.MaxValue);

    private static short[] Resample(short[] samples, int rate)
    {
        var result = new short[(long)samples.Length * AudioFormat.TelephoneRate / rate];
        for (var i = 0; i < result.Length; i++)
        {
            var place = (long)i * rate;
            var index = (int)(place / AudioFormat.TelephoneRate);
            var part = (int)(place % AudioFormat.TelephoneRate);
            int here = samples[index], next = samples[Math.Min(index + 1, samples.Length - 1)];
            result[i] = (short)(here + ((next - here) * (long)part / AudioFormat.TelephoneRate));
        }

        return result;
    }
}
