using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Audio;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>
/// What one side of a call sounds like over time. Only what there is of sound is kept; samples are made when the track is
/// rendered. Speech that no audio file is given for is a tone of its length.
/// </summary>
internal sealed class AudioTrack(int tonePeriod)
{
    /// <summary>How many samples a wave of a caller's generated speech takes: 200 Hz.</summary>
    public const int CallersTone = 40;

    /// <summary>How many samples a wave of a synthesiser's generated speech takes: 320 Hz.</summary>
    public const int SynthesisersTone = 25;

    private const double Loudness = 0.25 * short.MaxValue;

    private readonly List<(TimeSpan Start, TimeSpan Length, AudioFile? File)> _sounds = [];

    /// <summary>Whether there is any sound.</summary>
    public bool HasSound => _sounds.Count > 0;

    /// <summary>When the last sound ends; zero without one.</summary>
    public TimeSpan End { get; private set; }

    /// <summary>Adds a sound. A beginning before the track's own is cut off.</summary>
    /// <param name="start">When it begins, from the beginning of the track.</param>
    /// <param name="length">How long it lasts.</param>
    /// <param name="file">What it sounds like; <c>null</c> for speech that is generated.</param>
    public void Add(TimeSpan start, TimeSpan length, AudioFile? file)
    {
        var end = start + length;
        if (end <= TimeSpan.Zero)
            return;
        _sounds.Add((start, length, file));
        if (end > End)
            End = end;
    }

    /// <summary>The samples of a time from the beginning of the track; an hour at most.</summary>
    public short[] Render(TimeSpan length)
    {
        var samples = new short[SamplesIn(length < RecordingRequest.LongestTime ? length : RecordingRequest.LongestTime)];
        foreach (var (start, duration, file) in _sounds)
        {
            var sound = file is null ? Tone(SamplesIn(duration)) : AudioDecoder.ToTelephone(file);
            var place = SamplesIn(start);
            var skipped = Math.Max(0, -place);
            var count = Math.Min(Math.Min(sound.Length, SamplesIn(duration)) - skipped, samples.Length - place - skipped);
            if (count > 0)
                sound.AsSpan(skipped, count).CopyTo(samples.AsSpan(place + skipped));
        }

        return samples;
    }

    private static int SamplesIn(TimeSpan time) =>
        (int)Math.Clamp(time.Ticks / (TimeSpan.TicksPerSecond / AudioFormat.TelephoneRate), -int.MaxValue, int.MaxValue);

    private short[] Tone(int length)
    {
        var wave = new short[tonePeriod];
        for (var i = 0; i < wave.Length; i++)
            wave[i] = (short)Math.Round(Loudness * Math.Sin(2 * Math.PI * i / wave.Length));
        var samples = new short[Math.Min(length, SamplesIn(RecordingRequest.LongestTime))];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = wave[i % wave.Length];
        return samples;
    }
}
