using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Scheduling;

namespace CallXmlSim.Simulation.Prompts;

/// <summary>
/// Plays prompt segments to the other end of a leg, one after another in virtual time, until it is stopped. Each segment
/// that was begun has an entry in the journal.
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
    private int _current = -1;
    private TimeSpan _started;
    private PromptEntry? _entry;
    private bool _stopped;

    /// <summary>The token of the play effect.</summary>
    public WaitToken Token => token;

    private PromptSegment Segment => segments[_current];

    private Party Listener => leg.OtherThan(speaker);

    /// <summary>Begins with the first segment.</summary>
    public void Start()
    {
        // Prompts without anything to be heard end on the queue too, since their owner is in the middle of something.
        if (!StartNext())
            world.Queue.After(TimeSpan.Zero, new ScheduledEvent(this, 0));
    }

    /// <summary>Stops at once. What was not begun stays unheard.</summary>
    public void Stop()
    {
        if (_stopped)
            return;
        _stopped = true;
        if (_current < segments.Count)
            EndSegment(interrupted: true);
    }

    bool IEventTarget.Expects(in ScheduledEvent scheduled) => !_stopped;

    void IEventTarget.Fire(in ScheduledEvent scheduled)
    {
        if (_current < segments.Count)
            EndSegment(interrupted: false);
        if (StartNext())
            return;
        _stopped = true;
        owner?.PromptsEnded(token);
    }

    private bool StartNext()
    {
        do
            _current++;
        while (_current < segments.Count && Segment is MarkSegment);
        if (_current >= segments.Count)
            return false;
        _started = world.Now;
        if (world.Journal.IsOn && Segment is not SilenceSegment)
        {
            _entry = PromptEntry.Of(Segment, speaker.Kind, _started, leg.Reference);
            world.Journal.Add(_entry);
        }

        Listener.OnPromptStarted(leg, Segment);
        world.Queue.After(DurationOf(Segment), new ScheduledEvent(this, 0));
        return true;
    }

    private void EndSegment(bool interrupted)
    {
        if (_entry is not null)
        {
            _entry.End(world.Now - _started, interrupted);
            world.Journal.Complete(_entry);
            _entry = null;
        }

        Listener.OnPromptEnded(leg, Segment, interrupted);
    }

    private TimeSpan DurationOf(PromptSegment segment) => segment switch
    {
        SpeechSegment speech => world.Options.SpeakingRate.DurationOf(speech.Text),
        AudioSegment audio => audio.Duration,
        SilenceSegment silence => silence.Duration,
        _ => TimeSpan.Zero,
    };
}
