using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Sessions.Prompts;

/// <summary>A part of what is played to the caller.</summary>
public abstract record PromptSegment;

/// <summary>Text for the synthesiser.</summary>
/// <param name="Text">The text as heard, white space collapsed.</param>
/// <param name="Voice">The voice asked for; <c>null</c> for the default.</param>
public sealed record SpeechSegment(string Text, string? Voice = null) : PromptSegment;

/// <summary>
/// Recorded audio. The world fetches it, as soon as the prompts begin, and plays it when its turn comes. Audio that cannot
/// be had, or is none, is replaced by its fallback; without one the prompts end there, with
/// <see cref="Inputs.PromptsFailedInput"/>.
/// </summary>
/// <param name="Url">The absolute URL of the file.</param>
public sealed record AudioSegment(Uri Url) : PromptSegment
{
    /// <summary>What is played instead, none at all included; <c>null</c> when the audio is a must.</summary>
    public IReadOnlyList<PromptSegment>? Fallback { get; init; }

    /// <summary>Whether the script may not mean a file at all, so that it is no fault when there is none.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The media type that the script expects, for files that say nothing about themselves; empty if none.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>The caching wish of the request; <c>null</c> leaves it to the reply's freshness.</summary>
    public FetchCaching? Caching { get; init; }

    /// <summary>How long to wait for the file, in virtual time.</summary>
    public TimeSpan FetchTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The audio itself, when the session has it; nothing is fetched then.</summary>
    public Recording? Recording { get; init; }

    /// <summary>How long it plays; the world fills it in when it has the file.</summary>
    public TimeSpan Duration { get; init; }
}

/// <summary>A tone that the network or a machine makes; <see cref="Tones"/> has the usual ones.</summary>
/// <param name="Name">What journals call it, such as <c>tone:beep</c>.</param>
/// <param name="Duration">How long it lasts.</param>
public sealed record ToneSegment(string Name, TimeSpan Duration) : PromptSegment;

/// <summary>A pause.</summary>
/// <param name="Duration">How long it lasts.</param>
public sealed record SilenceSegment(TimeSpan Duration) : PromptSegment;

/// <summary>A named place in a prompt (SSML 1.0, 3.3.2); takes no time.</summary>
/// <param name="Name">The mark's name.</param>
public sealed record MarkSegment(string Name) : PromptSegment;
