using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>Records both sides of a leg: the caller on the left channel, the session on the right.</summary>
internal sealed class CallRecorder(World world, LegReference leg, string name)
{
    private readonly AudioTrack _caller = new(AudioTrack.CallersTone);
    private readonly AudioTrack _session = new(AudioTrack.SynthesisersTone);
    private readonly TimeSpan _started = world.Now;

    /// <summary>Begins.</summary>
    public void Start()
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new RecordingStartedEntry(Beep: false, WholeCall: true) { Time = world.Now, Leg = leg });
    }

    /// <summary>A sound of the caller begins now.</summary>
    public void HearCaller(TimeSpan length, AudioFile? file) => _caller.Add(world.Now - _started, length, file);

    /// <summary>A part of a prompt was heard.</summary>
    public void HearSession(TimeSpan start, TimeSpan length, AudioFile? file) => _session.Add(start - _started, length, file);

    /// <summary>Ends, and keeps the file.</summary>
    public void Stop(RecordingEnd end)
    {
        var length = world.Now - _started;
        if (length > RecordingRequest.LongestTime)
            length = RecordingRequest.LongestTime;
        var content = RecordingEncoder.EncodeStereo(_caller.Render(length), _session.Render(length));
        var recording = new Recording(content, RecordingFormat.Wav, length, end)
        {
            Name = name,
            HasSound = _caller.HasSound || _session.HasSound,
        };
        world.Recordings.Add(recording);
        if (world.Journal.IsOn)
            world.Journal.Add(RecordingEntry.Of(recording) with { Time = world.Now, Leg = leg });
    }
}
