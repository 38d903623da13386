using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.Sessions.Effects;

/// <summary>Create a conference, or find the one of that name. Answered by <see cref="Inputs.ConferenceCreatedInput"/>.</summary>
/// <param name="Token">Comes back with the answer.</param>
/// <param name="Name">What the parties know the conference by.</param>
public sealed record CreateConferenceEffect(WaitToken Token, string Name) : SessionEffect;

/// <summary>
/// Let the session's caller enter a conference. Answered by <see cref="Inputs.ConferenceJoinedInput"/> or
/// <see cref="Inputs.ConferenceRefusedInput"/>. The caller's keys and words reach the session as well as the others.
/// </summary>
/// <param name="Token">Comes back with the answer.</param>
/// <param name="ConferenceId">The conference.</param>
public sealed record JoinConferenceEffect(WaitToken Token, string ConferenceId) : SessionEffect
{
    /// <summary>Whether the caller is heard by nobody.</summary>
    public bool ListensOnly { get; init; }

    /// <summary>What all parties hear when the caller enters; <c>null</c> for nothing.</summary>
    public PromptSegment? EnterTone { get; init; }

    /// <summary>What the remaining parties hear when the caller leaves; <c>null</c> for nothing.</summary>
    public PromptSegment? ExitTone { get; init; }
}

/// <summary>
/// Connect the session's caller with those of other sessions, which go on with what they do. Answered by
/// <see cref="Inputs.ConferenceJoinedInput"/> or <see cref="Inputs.ConferenceRefusedInput"/>; ends in
/// <see cref="Inputs.ConferenceEndedInput"/> when none of the others is left.
/// </summary>
/// <param name="Token">Comes back with the answer.</param>
/// <param name="SessionIds">The other sessions.</param>
public sealed record JoinSessionsEffect(WaitToken Token, IReadOnlyList<string> SessionIds) : SessionEffect;

/// <summary>Let the session's caller leave a conference, or end the connection with the callers of other sessions.</summary>
/// <param name="Token">The token of the effect that began it.</param>
public sealed record LeaveConferenceEffect(WaitToken Token) : SessionEffect;
