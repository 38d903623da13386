namespace CallXmlSim.Sessions.Effects;

/// <summary>Send <see cref="Inputs.TimerElapsedInput"/> after a time. Timers are never cancelled: a stale one is dropped.</summary>
/// <param name="Token">Comes back when the time is over.</param>
/// <param name="Delay">How long from now; not negative.</param>
public sealed record StartTimerEffect(WaitToken Token, TimeSpan Delay) : SessionEffect;
