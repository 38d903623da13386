namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Whole numbers in English words.</summary>
internal static class SpokenNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Name)[] Scales =
    [
        (1_000_000_000_000_000_000, "quintillion"), (1_000_000_000_000_000, "quadrillion"), (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"), (100, "hundred"),
    ];

    private static readonly Dictionary<string, string> Ordinals = new()
    {
        ["one"] = "first", ["two"] = "second", ["three"] = "third", ["five"] = "fifth", ["eight"] = "eighth",
        ["nine"] = "ninth", ["twelve"] = "twelfth",
    };

    public static string Cardinal(long number)
    {
        if (number < 0)
            return $"minus {Cardinal(-Math.Max(number, -long.MaxValue))}";
        if (number < 20)
            return Small[number];
        if (number < 100)
            return Tens[number / 10] + (number % 10 == 0 ? "" : $"-{Small[number % 10]}");
        var (size, name) = Scales.First(scale => number >= scale.Size);
        var rest = number % size;
        return $"{Cardinal(number / size)} {name}{(rest == 0 ? "" : $" {Cardinal(rest)}")}";
    }

    public static string Ordinal(long number)
    {
        var words = Cardinal(number);
        var last = words.LastIndexOfAny([' ', '-']) + 1;
        var word = words[last..];
        if (Ordinals.TryGetValue(word, out var ordinal))
            return words[..last] + ordinal;
        return word.EndsWith('y') ? $"{words[..^1]}ieth" : $"{words}th";
    }
}
