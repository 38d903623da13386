using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>The prompts of a play effect were heard to their end.</summary>
/// <param name="Token">The play effect's token.</param>
public sealed record PromptsCompletedInput(WaitToken Token) : SessionInput;

/// <summary>Audio without a fallback could not be played; what stands behind it is not played either.</summary>
/// <param name="Token">The play effect's token.</param>
/// <param name="Url">The audio's URL.</param>
/// <param name="Problem">Why not, in words that name the file.</param>
public sealed record PromptsFailedInput(WaitToken Token, Uri Url, string Problem) : SessionInput;

/// <summary>A timer ran out.</summary>
/// <param name="Token">The timer's token.</param>
public sealed record TimerElapsedInput(WaitToken Token) : SessionInput;

/// <summary>A fetch has ended.</summary>
/// <param name="Token">The fetch effect's token.</param>
/// <param name="Outcome">The reply or the failure.</param>
public sealed record FetchCompletedInput(WaitToken Token, FetchOutcome Outcome) : SessionInput;
