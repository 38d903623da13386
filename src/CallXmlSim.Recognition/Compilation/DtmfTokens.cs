namespace CallXmlSim.Recognition.Compilation;

/// <summary>The tokens of DTMF grammars (SRGS 1.0, appendix E).</summary>
internal static class DtmfTokens
{
    private static readonly string[] Keys =
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "A", "B", "C", "D"];

    /// <summary>The key that a token stands for, as a word of a rule graph; <c>null</c> when it is none.</summary>
    public static string? KeyOf(string token) => token switch
    {
        "star" => "*",
        "pound" => "#",
        [var key] when DtmfDigit.TryParse(key, out var digit) => WordOf(digit),
        _ => null,
    };

    /// <summary>The word of a key in a rule graph.</summary>
    public static string WordOf(DtmfDigit digit) =>
        Keys[digit.Key switch
        {
            <= '9' and >= '0' => digit.Key - '0',
            '*' => 10,
            '#' => 11,
            _ => 12 + digit.Key - 'A',
        }];
}
