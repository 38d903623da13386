using System.Globalization;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Amounts of money in English words: an ISO 4217 code or a sign, then the amount (VoiceXML 2.0, appendix P).</summary>
internal static class SpokenMoney
{
    private static readonly Dictionary<string, (string One, string Many, string SmallOne, string SmallMany)> Currencies = new()
    {
        ["USD"] = ("dollar", "dollars", "cent", "cents"),
        ["$"] = ("dollar", "dollars", "cent", "cents"),
        ["EUR"] = ("euro", "euros", "cent", "cents"),
        ["€"] = ("euro", "euros", "cent", "cents"),
        ["GBP"] = ("pound", "pounds", "penny", "pence"),
        ["£"] = ("pound", "pounds", "penny", "pence"),
    };

    public static string? Read(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0
            || !decimal.TryParse(text.AsSpan(start), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            || amount > long.MaxValue)
        {
            return null;
        }

        var code = text[..start].Trim();
        var (one, many, smallOne, smallMany) = Currencies.GetValueOrDefault(
            code.Length == 0 ? "USD" : code, (code, code, "hundredth", "hundredths"));
        var whole = (long)amount;
        var small = (long)((amount - whole) * 100);
        var words = $"{SpokenNumbers.Cardinal(whole)} {(whole == 1 ? one : many)}";
        return small == 0 ? words : $"{words} and {SpokenNumbers.Cardinal(small)} {(small == 1 ? smallOne : smallMany)}";
    }
}
