using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Running;

/// <summary>A part of a prompt that reached the caller's ear.</summary>
/// <param name="text">The text as spoken, or the URL of recorded audio; white space is collapsed.</param>
/// <param name="start">When it began, on the virtual clock.</param>
/// <param name="duration">How long it takes when nobody interrupts it.</param>
/// <param name="entry">Where the journal tells of it.</param>
internal sealed class HeardPrompt(string text, TimeSpan start, TimeSpan duration, int entry)
{
    public string Text { get; } = text;

    public TimeSpan Start { get; } = start;

    public TimeSpan Duration { get; } = duration;

    /// <summary>The index of its journal entry.</summary>
    public int Entry { get; } = entry;

    /// <summary>The step whose turn it was; <c>null</c> behind the last.</summary>
    public ConversationStep? Next { get; init; }

    /// <summary>The step that was taken last before; <c>null</c> before the first.</summary>
    public ConversationStep? Last { get; init; }

    /// <summary>Whether it is heard at present.</summary>
    public bool IsPlaying { get; set; } = true;

    /// <summary>Whether a step of the scenario speaks of it.</summary>
    public bool IsMentioned { get; set; }
}
