using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Text;

/// <summary>Makes prompts of text.</summary>
internal static class SpokenPrompt
{
    /// <summary>The prompt that speaks a text in a voice; nothing for a text without words.</summary>
    public static PromptSegment[] Of(string text, string? voice)
    {
        var words = SpokenText.Collapse(text);
        return words.Length == 0 ? [] : [new SpeechSegment(words, string.IsNullOrWhiteSpace(voice) ? null : voice.Trim())];
    }
}
