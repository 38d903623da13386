namespace CallXmlSim.Sessions;

/// <summary>
/// Names one wait of a session. What completes the wait carries the token back; a token that is no longer waited for is
/// stale and its input is dropped, so nothing ever needs to be cancelled.
/// </summary>
/// <param name="Number">Counts up within one session, from 1.</param>
public readonly record struct WaitToken(int Number);
