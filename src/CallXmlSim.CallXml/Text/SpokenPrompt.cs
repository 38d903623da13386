using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Text;

/// <summary>Makes prompts of text.</summary>
internal static class SpokenPrompt
{
    /// <summary>
    /// The prompt that speaks a text in a voice, or in the default one if there is none of that name; nothing for a text
    /// without words.
    /// </summary>
    public static PromptSegment[] Of(string text, string? voice)
    {
        var words = SpokenText.Collapse(text);
        return words.Length == 0 ? [] : [new SpeechSegment(words, voice is not null && Voices.IsKnown(voice) ? voice.Trim() : null)];
    }
}
