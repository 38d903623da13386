using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Text;

/// <summary>Makes prompts of text.</summary>
internal static class SpokenPrompt
{
    /// <summary>
    /// The prompt that speaks a text in a voice, or in the default one if there is none of that name, which is logged
    /// (CallXML 3.0 reference, 5.4); nothing for a text without words.
    /// </summary>
    public static PromptSegment[] Of(CallXmlSession session, string text, TextTemplate? voice)
    {
        var name = voice?.Evaluate(session);
        if (!string.IsNullOrWhiteSpace(name) && !Voices.IsKnown(name))
            session.Remark($"there is no voice \"{name}\", so the default voice speaks");
        return Of(text, name);
    }

    /// <summary>The same for what is known when the document is bound, where the voice is checked already.</summary>
    public static PromptSegment[] Of(string text, string? voice)
    {
        var words = SpokenText.Collapse(text);
        return words.Length == 0 ? [] : [new SpeechSegment(words, voice is not null && Voices.IsKnown(voice) ? voice.Trim() : null)];
    }
}
