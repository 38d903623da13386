namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>White space in spoken text: trimmed, every run one blank.</summary>
internal static class SpokenText
{
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
