using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.Sessions.Effects;

/// <summary>Play prompts one after another, then send <see cref="Inputs.PromptsCompletedInput"/>, or <see cref="Inputs.PromptsFailedInput"/>.</summary>
/// <param name="Token">Comes back with the completion.</param>
/// <param name="Segments">What to play, in order; at least one.</param>
public sealed record PlayPromptsEffect(WaitToken Token, IReadOnlyList<PromptSegment> Segments) : SessionEffect;

/// <summary>Stop the prompts that are playing, now; no completion is sent for them.</summary>
/// <param name="Token">The token of the play effect to stop.</param>
public sealed record StopPromptsEffect(WaitToken Token) : SessionEffect;
