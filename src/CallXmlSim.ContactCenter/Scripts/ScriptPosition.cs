namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Where an interaction stands in its IVR script.</summary>
internal sealed class ScriptPosition(IReadOnlyList<ScriptNode> sequence)
{
    private IReadOnlyList<ScriptNode> _sequence = sequence;
    private int _next;

    /// <summary>Whether the resume action has begun.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>The announcement being heard; <c>null</c> when the script may go on.</summary>
    public AnnouncementOver? Announcement { get; set; }

    /// <summary>The variables of the script; none before one is set.</summary>
    public Dictionary<string, string>? Variables { get; set; }

    /// <summary>The object to run now, or <c>null</c> at the end of the sequence.</summary>
    public ScriptNode? Advance() => _next < _sequence.Count ? _sequence[_next++] : null;

    /// <summary>
    /// Goes on at an exit point. Control never comes back to the objects behind the one that was left
    /// (External IVR API reference, 3.1).
    /// </summary>
    public void Enter(IReadOnlyList<ScriptNode> exit)
    {
        _sequence = exit;
        _next = 0;
    }

    /// <summary>Goes on at the exit Resume of a Forward to External IVR node.</summary>
    public void Resume(IReadOnlyList<ScriptNode> exit)
    {
        IsResumed = true;
        Enter(exit);
    }
}
