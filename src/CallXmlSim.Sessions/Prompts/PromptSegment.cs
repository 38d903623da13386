namespace CallXmlSim.Sessions.Prompts;

/// <summary>A part of what is played to the caller.</summary>
public abstract record PromptSegment;

/// <summary>Text for the synthesiser.</summary>
/// <param name="Text">The text as heard, white space collapsed.</param>
/// <param name="Voice">The voice asked for; <c>null</c> for the default.</param>
public sealed record SpeechSegment(string Text, string? Voice = null) : PromptSegment;

/// <summary>Recorded audio, already fetched by the session.</summary>
/// <param name="Url">Where it came from; shown in journals.</param>
/// <param name="Duration">How long it plays.</param>
public sealed record AudioSegment(string Url, TimeSpan Duration) : PromptSegment;

/// <summary>A pause.</summary>
/// <param name="Duration">How long it lasts.</param>
public sealed record SilenceSegment(TimeSpan Duration) : PromptSegment;

/// <summary>A named place in a prompt (SSML 1.0, 3.3.2); takes no time.</summary>
/// <param name="Name">The mark's name.</param>
public sealed record MarkSegment(string Name) : PromptSegment;
