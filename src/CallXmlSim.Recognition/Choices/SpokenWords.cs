using System.Text;

namespace CallXmlSim.Recognition.Choices;

/// <summary>Compares spoken words: their case and the blanks between them do not matter.</summary>
public static class SpokenWords
{
    private static readonly string[] Digits =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The words in lower case with one blank between them.</summary>
    public static string Normalize(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Reads digits spoken one by one, <c>four seven one one</c>, or written as figures, <c>47 11</c>.</summary>
    /// <param name="words">Normalised words.</param>
    /// <param name="digits">The digits; empty when the words are not all digits.</param>
    /// <returns>Whether there is at least one digit and nothing else.</returns>
    public static bool TryReadDigits(string words, out string digits)
    {
        var result = new StringBuilder(words.Length);
        foreach (var word in words.Split(' '))
        {
            var spelled = word == "oh" ? 0 : Array.IndexOf(Digits, word);
            if (spelled >= 0)
                result.Append((char)('0' + spelled));
            else if (word.Length > 0 && !word.AsSpan().ContainsAnyExceptInRange('0', '9'))
                result.Append(word);
            else
                return Fail(out digits);
        }

        digits = result.ToString();
        return true;
    }

    private static bool Fail(out string digits)
    {
        digits = "";
        return false;
    }
}
