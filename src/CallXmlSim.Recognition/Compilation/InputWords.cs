namespace CallXmlSim.Recognition.Compilation;

/// <summary>
/// The words of a text as they are compared: SRGS 1.0, 2.1 leaves the comparison to the language and the platform.
/// Here case, punctuation around a word and hyphens do not matter: "Twenty-Three, please" is "twenty three please".
/// </summary>
internal static class InputWords
{
    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '"', '¿', '¡', '“', '”'];

    /// <summary>The words of a text as they were spelled; punctuation that stands alone is not a word.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in part.Split('-', StringSplitOptions.RemoveEmptyEntries))
            {
                var word = piece.Trim(Marks);
                if (word.Length > 0)
                    words.Add(word);
            }
        }

        return words;
    }

    /// <summary>The form that a word is compared in.</summary>
    public static string Normalize(string word) => word.ToLowerInvariant();
}
