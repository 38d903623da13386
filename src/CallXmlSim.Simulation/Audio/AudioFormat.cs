namespace CallXmlSim.Simulation.Audio;

/// <summary>The layout of sampled audio.</summary>
/// <param name="Encoding">How a sample is written.</param>
/// <param name="SampleRate">Samples a second.</param>
/// <param name="Channels">How many channels are interleaved.</param>
/// <param name="BitsPerSample">The size of one sample of one channel.</param>
internal readonly record struct AudioFormat(AudioEncoding Encoding, int SampleRate, int Channels, int BitsPerSample)
{
    /// <summary>What telephone networks carry, and what files without a header are taken for.</summary>
    public const int TelephoneRate = 8000;

    /// <summary>Raw µ-law, the content of <c>audio/basic</c>.</summary>
    public static readonly AudioFormat MuLaw = new(AudioEncoding.MuLaw, TelephoneRate, 1, 8);

    /// <summary>Raw A-law.</summary>
    public static readonly AudioFormat ALaw = new(AudioEncoding.ALaw, TelephoneRate, 1, 8);

    /// <summary>The content of a VOX file, which says nothing about itself.</summary>
    public static readonly AudioFormat Vox = new(AudioEncoding.Adpcm, TelephoneRate, 1, 4);

    /// <summary>How many samples of each channel some bytes hold; an incomplete one at the end does not count.</summary>
    public long FramesIn(int bytes) => bytes * 8L / (BitsPerSample * Channels);

    /// <summary>How long some bytes play.</summary>
    public TimeSpan DurationOf(int bytes) => new(FramesIn(bytes) * TimeSpan.TicksPerSecond / SampleRate);
}
