namespace CallXmlSim.Sessions.Effects;

/// <summary>
/// Start another session without a call, beside this one. Answered by <see cref="Inputs.SessionLaunchedInput"/> or
/// <see cref="Inputs.LaunchRefusedInput"/>.
/// </summary>
/// <param name="Token">Comes back with the answer.</param>
/// <param name="Application">What the new session runs.</param>
/// <param name="Variables">The variables it starts with, in order.</param>
public sealed record LaunchSessionEffect(
    WaitToken Token,
    ICallApplication Application,
    IReadOnlyList<KeyValuePair<string, string>> Variables) : SessionEffect;

/// <summary>
/// Send an event to another session, which gets it as <see cref="Inputs.EventReceivedInput"/>. Answered by
/// <see cref="Inputs.EventSentInput"/>.
/// </summary>
/// <param name="Token">Comes back with the answer.</param>
/// <param name="SessionId">The receiver.</param>
/// <param name="Value">The message body.</param>
public sealed record SendEventEffect(WaitToken Token, string SessionId, string Value) : SessionEffect;
