using System.Text.RegularExpressions;

namespace CallXmlSim.CallXml.Spelling;

/// <summary>Writes amounts of US dollars as they are said: 12.5 is "twelve dollars and fifty cents".</summary>
internal static partial class MoneyWords
{
    /// <summary>The words of an amount such as <c>12</c>, <c>12.50</c>, <c>-$1,234.5</c>; <c>null</c> if it is none.</summary>
    public static string? Of(string amount)
    {
        var match = Amount().Match(amount.Trim());
        var dollars = match.Groups["dollars"].Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        var cents = match.Groups["cents"].Value.PadRight(2, '0').TrimStart('0');
        if (!match.Success || dollars.Length > NumberWords.MostDigits)
            return null;
        var sign = match.Groups["minus"].Success && dollars.Length + cents.Length > 0 ? "minus " : "";
        var words = (dollars.Length, cents.Length) switch
        {
            (_, 0) => Count(dollars, "dollar"),
            (0, _) => Count(cents, "cent"),
            _ => $"{Count(dollars, "dollar")} and {Count(cents, "cent")}",
        };
        return sign + words;
    }

    private static string Count(string digits, string unit) =>
        $"{NumberWords.Quantity(digits)} {unit}{(digits == "1" ? "" : "s")}";

    [GeneratedRegex(@"^(?<minus>-)?\$?(?<dollars>[0-9]{1,3}(,[0-9]{3})+|[0-9]+|(?=\.[0-9]))(\.(?<cents>[0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
