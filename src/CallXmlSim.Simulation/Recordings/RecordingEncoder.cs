using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Audio;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>Makes files of samples.</summary>
internal static class RecordingEncoder
{
    /// <summary>A file of one channel.</summary>
    /// <param name="samples">Linear samples, 8,000 a second.</param>
    /// <param name="mediaType">One of <see cref="RecordingFormat"/>.</param>
    public static byte[] Encode(ReadOnlySpan<short> samples, string mediaType)
    {
        var codes = new byte[samples.Length];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = mediaType == RecordingFormat.ALaw ? G711.EncodeALaw(samples[i]) : G711.EncodeMuLaw(samples[i]);
        return mediaType == RecordingFormat.Wav ? WavWriter.Write(codes, channels: 1) : codes;
    }

    /// <summary>A WAV file of two channels of the same length.</summary>
    public static byte[] EncodeStereo(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        var codes = new byte[left.Length * 2];
        for (var i = 0; i < left.Length; i++)
        {
            codes[i * 2] = G711.EncodeMuLaw(left[i]);
            codes[(i * 2) + 1] = G711.EncodeMuLaw(right[i]);
        }

        return WavWriter.Write(codes, channels: 2);
    }
}
