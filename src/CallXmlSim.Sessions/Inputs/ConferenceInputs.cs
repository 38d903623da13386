namespace CallXmlSim.Sessions.Inputs;

/// <summary>A conference was created, or found.</summary>
/// <param name="Token">The token of the effect.</param>
/// <param name="ConferenceId">Names the conference from now on.</param>
public sealed record ConferenceCreatedInput(WaitToken Token, string ConferenceId) : SessionInput;

/// <summary>The session's caller is in the conference.</summary>
/// <param name="Token">The token of the effect.</param>
public sealed record ConferenceJoinedInput(WaitToken Token) : SessionInput;

/// <summary>The session's caller could not be let into a conference.</summary>
/// <param name="Token">The token of the effect.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="Target">The conference or session that it was about.</param>
public sealed record ConferenceRefusedInput(WaitToken Token, ConferenceRefusal Refusal, string Target) : SessionInput;

/// <summary>Nobody else is left in the connection with other sessions.</summary>
/// <param name="Token">The token of the effect.</param>
public sealed record ConferenceEndedInput(WaitToken Token) : SessionInput;

/// <summary>Why a conference could not be entered.</summary>
public enum ConferenceRefusal
{
    /// <summary>There is no conference with that identifier.</summary>
    NoSuchConference,

    /// <summary>The session has ended, or never was.</summary>
    NoSuchSession,

    /// <summary>The session has no call that could be connected.</summary>
    NoCall,
}
