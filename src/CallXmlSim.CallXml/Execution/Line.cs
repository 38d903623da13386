using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Execution;

/// <summary>The session's call, if it has one, and how far it is. Part of its session: never copied.</summary>
internal struct Line
{
    /// <summary>The call; kept after its end, since its variables can still be read.</summary>
    public CallDetails? Call { get; private set; }

    public LineState State { get; private set; }

    /// <summary>Whether the script hung up, not the other party.</summary>
    public bool WasReleasedByScript { get; private set; }

    public void Offer(CallDetails call) => (Call, State) = (call, LineState.Offered);

    /// <summary>
    /// A call that the session placed was answered. What the script knows of its own numbers stays: the number called is no
    /// number of the application's (5.3).
    /// </summary>
    public void Connect(CallDetails placed)
    {
        Call = (Call ?? new CallDetails(placed.Id, "", "")) with { Id = placed.Id };
        State = LineState.Active;
    }

    public void Answer() => State = LineState.Active;

    public void Release(bool byScript) => (State, WasReleasedByScript) = (LineState.Released, byScript);
}

/// <summary>How far a session's call is.</summary>
internal enum LineState
{
    /// <summary>There is no call.</summary>
    Idle,

    /// <summary>A call is offered and not yet answered.</summary>
    Offered,

    /// <summary>The call is up.</summary>
    Active,

    /// <summary>The call is over.</summary>
    Released,
}
