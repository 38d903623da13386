using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>
/// Records what comes from the other end of a leg, until it was silent for long enough, the longest time is over, or
/// somebody stops it.
/// </summary>
internal sealed class Recorder(World world, LegReference leg, StartRecordingEffect effect, IRecordingOwner owner)
    : IEventTarget
{
    /// <summary>The length of the tone before a recording: half a second.</summary>
    public static readonly TimeSpan BeepLength = TimeSpan.FromMilliseconds(500);

    private readonly RecordingRequest _request = effect.Request;
    private readonly AudioTrack _track = new(AudioTrack.CallersTone);
    private TimeSpan _started;
    private int _silence;
    private bool _isRecording;
    private bool _hasEnded;

    private enum Moment
    {
        Begins,
        IsSilent,
        IsFull,
    }

    /// <summary>The effect that started it.</summary>
    public StartRecordingEffect Effect => effect;

    /// <summary>Begins, with the tone if one is wanted.</summary>
    public void Start()
    {
        if (world.Journal.IsOn)
            world.Journal.Add(new RecordingStartedEntry(_request.Beep, WholeCall: false) { Time = world.Now, Leg = leg });
        var delay = _request.Beep ? BeepLength : TimeSpan.Zero;
        _started = world.Now + delay;
        world.Queue.After(delay, new ScheduledEvent(this, (int)Moment.Begins));
    }

    /// <summary>A sound begins now; also before the recording does.</summary>
    public void Hear(TimeSpan length, AudioFile? file)
    {
        _track.Add(world.Now - _started, length, file);
        AwaitSilence();
    }

    /// <summary>Ends the recording now.</summary>
    public void Stop(RecordingEnd end)
    {
        if (_hasEnded)
            return;
        _hasEnded = true;
        var length = end == RecordingEnd.Silence ? _track.End : world.Now - _started;
        if (length < TimeSpan.Zero)
            length = TimeSpan.Zero;
        var type = _request.ContentType;
        var samples = _track.Render(length);
        var recording = new Recording(RecordingEncoder.Encode(samples, type), type, length, end)
        {
            Name = _request.Name ?? world.Recordings.NextName(RecordingFormat.ExtensionOf(type)),
            HasSound = _track.HasSound,
        };
        world.Recordings.Add(recording);
        if (world.Journal.IsOn)
            world.Journal.Add(RecordingEntry.Of(recording) with { Time = world.Now, Leg = leg });
        owner.RecordingEnded(effect.Token, recording);
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) =>
        !_hasEnded && ((Moment)scheduled.Kind != Moment.IsSilent || scheduled.Number == _silence);

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        switch ((Moment)scheduled.Kind)
        {
            case Moment.Begins:
                Begin();
                break;
            case Moment.IsSilent:
                Stop(RecordingEnd.Silence);
                break;
            case Moment.IsFull:
                Stop(RecordingEnd.MaxTime);
                break;
        }
    }

    private void Begin()
    {
        _isRecording = true;
        var longest = _request.MaxTime < RecordingRequest.LongestTime ? _request.MaxTime : RecordingRequest.LongestTime;
        world.Queue.After(longest, new ScheduledEvent(this, (int)Moment.IsFull));
        AwaitSilence();
        owner.RecordingBegins();
    }

    // Whoever is speaking is not silent: the time counts from the end of the last sound.
    private void AwaitSilence()
    {
        if (!_isRecording)
            return;
        var allowed = _track.HasSound ? _request.FinalSilence : _request.InitialSilence ?? _request.FinalSilence;
        _silence++;
        if (allowed < RecordingRequest.LongestTime)
            world.Queue.After(_started + _track.End + allowed - world.Now, new ScheduledEvent(this, (int)Moment.IsSilent, _silence));
    }
}
