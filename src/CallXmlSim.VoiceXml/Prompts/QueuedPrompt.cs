using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>A prompt that waits to be played (VoiceXML 2.0, 4.1.8).</summary>
/// <param name="Segments">What is played.</param>
/// <param name="BargeIn">Whether the caller may interrupt it (4.1.5).</param>
/// <param name="IsHotword">Whether only what matches interrupts it (4.1.5.1).</param>
/// <param name="Timeout">How long the caller may stay silent after it (4.1.7); <c>null</c> when it does not say.</param>
internal sealed record QueuedPrompt(
    IReadOnlyList<PromptSegment> Segments,
    bool BargeIn,
    bool IsHotword,
    TimeSpan? Timeout);
