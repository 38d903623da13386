namespace CallXmlSim.Sessions.Effects;

/// <summary>The session is over. It is the last effect; a leg that is still up is to be released.</summary>
/// <param name="Reason">Why it is over.</param>
/// <param name="Detail">What an author should know, such as the unhandled event's name; empty if nothing.</param>
public sealed record EndEffect(EndReason Reason, string Detail = "") : SessionEffect
{
    /// <summary>Values handed out by the script (<c>exit</c>), in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values { get; init; } = [];
}

/// <summary>Why a session ended.</summary>
public enum EndReason
{
    /// <summary>The document ran out of elements.</summary>
    DocumentEnd,

    /// <summary>The script executed <c>exit</c>.</summary>
    Exit,

    /// <summary>The script hung up.</summary>
    ScriptHangUp,

    /// <summary>The other party hung up.</summary>
    CallerHangUp,

    /// <summary>The script refused the call.</summary>
    Rejected,

    /// <summary>The call was transferred away.</summary>
    Transferred,

    /// <summary>An error was handled by nobody.</summary>
    UnhandledError,

    /// <summary>A limit ended a runaway document.</summary>
    LimitExceeded,
}
