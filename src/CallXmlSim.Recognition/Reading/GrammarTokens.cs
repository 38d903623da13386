namespace CallXmlSim.Recognition.Reading;

/// <summary>White space in tokens, which is normalised (SRGS 1.0, 2.1).</summary>
internal static class GrammarTokens
{
    /// <summary>The text without white space at its ends, and one blank for each white space inside.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
