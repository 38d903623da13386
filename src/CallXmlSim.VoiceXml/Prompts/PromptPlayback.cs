using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>
/// Plays the queued prompts in a waiting state, those of one barge-in behaviour together, and from mark to mark, so that it
/// is known which was passed last and when (VoiceXML 2.0, 4.1.5, 4.1.8; VoiceXML 2.1, 4).
/// </summary>
internal sealed class PromptPlayback
{
    private Queue<QueuedPrompt>? _groups;
    private WaitToken _playing;
    private TimeSpan _markedAt;

    /// <summary>What plays, or plays next; <c>null</c> when all has been played.</summary>
    public QueuedPrompt? Current => _groups?.Peek();

    /// <summary>The time that the last prompt gives the caller (4.1.7); <c>null</c> when it gives none.</summary>
    public TimeSpan? Timeout { get; private set; }

    /// <summary>Whether the last prompt, and the time behind it, are interrupted by what matches alone (4.1.5.1).</summary>
    public bool EndsAsHotword { get; private set; }

    /// <summary>Whether something is playing.</summary>
    public bool IsPlaying => _playing.Number != 0;

    /// <summary>The mark last passed (VoiceXML 2.1, 4); <c>null</c> if none.</summary>
    public string? Mark { get; private set; }

    /// <summary>How long ago the mark was passed, in milliseconds.</summary>
    public double TimeSinceMark(VoiceXmlSession session) => (session.Now - _markedAt).TotalMilliseconds;

    /// <summary>Takes what is queued.</summary>
    public void Begin(VoiceXmlSession session)
    {
        var group = new List<PromptSegment>();
        QueuedPrompt? last = null;
        foreach (var prompt in session.Prompts.Take())
        {
            if (last is not null && (last.BargeIn, last.IsHotword) != (prompt.BargeIn, prompt.IsHotword))
                Close();
            last = prompt;
            foreach (var segment in prompt.Segments)
            {
                if (segment is MarkSegment)
                    Close();
                group.Add(segment);
            }
        }

        Close();
        Timeout = last?.Timeout;
        EndsAsHotword = last is { BargeIn: true, IsHotword: true };

        void Close()
        {
            if (group.Count > 0)
                (_groups ??= new()).Enqueue(last! with { Segments = group });
            group = [];
        }
    }

    /// <summary>Plays the next prompts; <c>false</c> when there are none.</summary>
    public bool Play(VoiceXmlSession session)
    {
        if (Current is not { } group)
            return false;
        _playing = session.NextToken();
        session.Emit(new PlayPromptsEffect(_playing, group.Segments));
        if (group.Segments[0] is MarkSegment mark)
            (Mark, _markedAt) = (mark.Name, session.Now);
        return true;
    }

    /// <summary>Prompts have ended; <c>false</c> when they are not these.</summary>
    public bool Completed(WaitToken token)
    {
        if (_playing.Number == 0 || token != _playing)
            return false;
        _playing = default;
        Dequeue();
        return true;
    }

    // What is played keeps no room: a call mostly waits.
    private void Dequeue()
    {
        _groups?.Dequeue();
        if (_groups?.Count == 0)
            _groups = null;
    }

    /// <summary>Stops what plays, and drops what would follow.</summary>
    public void Stop(VoiceXmlSession session)
    {
        if (_playing.Number != 0)
            session.Emit(new StopPromptsEffect(_playing));
        _playing = default;
        _groups = null;
    }
}
