namespace CallXmlSim.Sessions.Inputs;

/// <summary>A session that this one wanted was started.</summary>
/// <param name="Token">The token of the effect.</param>
/// <param name="SessionId">The new session's identifier.</param>
public sealed record SessionLaunchedInput(WaitToken Token, string SessionId) : SessionInput;

/// <summary>A session that this one wanted was not started, since too many are running.</summary>
/// <param name="Token">The token of the effect.</param>
public sealed record LaunchRefusedInput(WaitToken Token) : SessionInput;

/// <summary>What became of an event that this session sent.</summary>
/// <param name="Token">The token of the effect.</param>
/// <param name="Delivered">Whether the receiver is running; <c>false</c> when it has ended or never was.</param>
public sealed record EventSentInput(WaitToken Token, bool Delivered) : SessionInput;
