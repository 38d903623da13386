using System.Text;

namespace CallXmlSim.CallXml.Spelling;

/// <summary>Writes numbers as American English says them: 1204 is "one thousand two hundred four".</summary>
internal static class NumberWords
{
    /// <summary>The most digits that there are words for.</summary>
    public const int MostDigits = 51;

    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales =
    [
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion",
        "octillion", "nonillion", "decillion", "undecillion", "duodecillion", "tredecillion", "quattuordecillion",
        "quindecillion",
    ];

    /// <summary>The digits one by one.</summary>
    /// <param name="digits">Decimal digits only.</param>
    public static string OneByOne(string digits) => string.Join(' ', digits.Select(digit => UpToNineteen[digit - '0']));

    /// <summary>The digits as a quantity.</summary>
    /// <param name="digits">Decimal digits only, at most <see cref="MostDigits"/>; leading zeros do not matter.</param>
    public static string Quantity(string digits)
    {
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
            return UpToNineteen[0];
        var words = new StringBuilder();
        var padded = significant.PadLeft((significant.Length + 2) / 3 * 3, '0');
        for (var start = 0; start < padded.Length; start += 3)
        {
            var group = (padded[start] - '0') * 100 + (padded[start + 1] - '0') * 10 + padded[start + 2] - '0';
            if (group == 0)
                continue;
            Append(words, BelowThousand(group));
            Append(words, Scales[(padded.Length - start) / 3 - 1]);
        }

        return words.ToString();
    }

    /// <summary>A number from 0 to 999.</summary>
    public static string BelowThousand(int number)
    {
        if (number >= 100)
        {
            var rest = number % 100;
            return $"{UpToNineteen[number / 100]} hundred{(rest == 0 ? "" : " " + BelowThousand(rest))}";
        }

        if (number < 20)
            return UpToNineteen[number];
        return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{UpToNineteen[number % 10]}";
    }

    private static void Append(StringBuilder words, string word)
    {
        if (word.Length > 0)
            words.Append(words.Length == 0 ? "" : " ").Append(word);
    }
}
