using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Prompts;

/// <summary>
/// Plays prompt segments to the other end of a leg, one after another in virtual time, until it is stopped. Recorded audio
/// is fetched when the prompts begin, all of it at once; a segment whose turn comes before its file does is waited for.
/// Each segment that was begun has an entry in the journal.
/// </summary>
internal sealed class PromptPlayer(
    World world,
    CallLeg leg,
    Party speaker,
    IPromptOwner? owner,
    IReadOnlyList<PromptSegment> segments,
    WaitToken token)
    : IEventTarget
{
    private IReadOnlyList<PromptSegment> _segments = segments;
    private AudioLoad?[]? _loads;
    private int _next;
    private PromptSegment? _playing;
    private AudioFile? _file;
    private TimeSpan _started;
    private PromptEntry? _entry;
    private AudioLoad? _awaited;
    private (Uri Url, string Problem)? _failure;
    private bool _stopped;

    /// <summary>The token of the play effect.</summary>
    public WaitToken Token => token;

    /// <summary>The session that has it played; empty if it is no session.</summary>
    public string SessionId => speaker.SessionId;

    private Party Listener => leg.OtherThan(speaker);

    /// <summary>Begins with the first segment.</summary>
    public void Start()
    {
        LoadAudio();

        // Prompts that are over at once end on the queue too, since their owner is in the middle of something.
        if (!StartNext())
            world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, 0));
    }

    /// <summary>Stops at once. What was not begun stays unheard.</summary>
    public void Stop()
    {
        if (_stopped)
            return;
        _stopped = true;
        EndSegment(interrupted: true);
    }

    /// <summary>Audio has arrived, or never will.</summary>
    public void Loaded(AudioLoad load)
    {
        if (_stopped || load != _awaited)
            return;
        _awaited = null;
        if (!StartNext())
            End();
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !_stopped;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        EndSegment(interrupted: false);
        if (!StartNext())
            End();
    }

    private void LoadAudio()
    {
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_segments[i] is AudioSegment audio)
                (_loads ??= new AudioLoad?[_segments.Count])[i] = AudioLoad.Begin(world, audio, leg, this);
        }
    }

    // False when nothing is left to be played.
    private bool StartNext()
    {
        while (_failure is null && _next < _segments.Count)
        {
            var segment = _segments[_next];
            _file = null;
            if (segment is AudioSegment audio)
            {
                var load = _loads![_next]!;
                if (load.IsUnderWay)
                {
                    _awaited = load;
                    return true;
                }

                if (load.Audio is not { } file)
                {
                    Replace(audio, load.Problem!);
                    continue;
                }

                _file = file;
                segment = audio with { Duration = file.Duration };
            }

            _next++;
            if (segment is MarkSegment)
                continue;
            StartSegment(segment);
            return true;
        }

        return false;
    }

    private void StartSegment(PromptSegment segment)
    {
        _playing = segment;
        _started = world.Now;
        if (world.Journal.IsOn && segment is not SilenceSegment)
        {
            _entry = PromptEntry.Of(segment, speaker, _started, leg.Reference);
            world.Journal.Add(_entry);
        }

        Listener.OnPromptStarted(leg, segment);
        world.Queue.After(DurationOf(segment), new ScheduledEvent(this, 0));
    }

    private void EndSegment(bool interrupted)
    {
        if (_playing is not { } segment)
            return;
        _playing = null;
        if (_entry is not null)
        {
            _entry.End(world.Now - _started, interrupted);
            world.Journal.Complete(_entry);
            _entry = null;
        }

        owner?.SegmentHeard(_started, world.Now - _started, segment, _file);
        Listener.OnPromptEnded(leg, segment, interrupted);
    }

    // The fallback takes the place of audio that cannot be played.
    private void Replace(AudioSegment audio, string problem)
    {
        if (world.Journal.IsOn && !audio.IsGuess)
        {
            world.Journal.Add(new AudioProblemEntry(audio.Url, problem, audio.Fallback is not null)
            {
                Time = world.Now,
                Leg = leg.Reference,
                Session = speaker.SessionId,
            });
        }

        if (audio.Fallback is not { } fallback)
        {
            _failure = (audio.Url, problem);
            return;
        }

        var loads = new AudioLoad?[fallback.Count + _segments.Count - _next - 1];
        Array.Copy(_loads!, _next + 1, loads, fallback.Count, loads.Length - fallback.Count);
        _segments = [.. fallback, .. _segments.Skip(_next + 1)];
        _loads = loads;
        _next = 0;
        for (var i = 0; i < fallback.Count; i++)
        {
            if (fallback[i] is AudioSegment inner)
                loads[i] = AudioLoad.Begin(world, inner, leg, this);
        }
    }

    private void End()
    {
        _stopped = true;
        if (_failure is var (url, problem))
            owner?.PromptsFailed(token, url, problem);
        else
            owner?.PromptsEnded(token);
    }

    private TimeSpan DurationOf(PromptSegment segment) => segment switch
    {
        SpeechSegment speech => world.Options.SpeakingRate.DurationOf(speech.Text),
        AudioSegment audio => audio.Duration,
        ToneSegment tone => tone.Duration,
        SilenceSegment silence => silence.Duration,
        _ => TimeSpan.Zero,
    };
}
