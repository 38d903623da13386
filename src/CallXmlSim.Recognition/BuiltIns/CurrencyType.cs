using System.Globalization;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// An amount of money. The value is <c>UUUmm.nn</c> with the currency's ISO 4217 code, or <c>mm.nn</c> when it was not said
/// or is ambiguous, as "dollars" is. Key <c>*</c> is the point.
/// </summary>
internal sealed class CurrencyType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "currency";

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters) =>
        mode == GrammarMode.Dtmf
            ? $"$currency = $digit<1-> [\"*\" {{.}} $digit<0-2>] | \"*\" {{.}} $digit<1-2>;\n{KeyRules.Digit}"
            : $$"""
              $currency = $integer $money [[and] $below100 [$cents]] | $integer point {.} $digit<1-2> $money
                | $below100 $cents {c};
              $cents = cent | cents | penny | pennies | pence | p;
              $money = (dollar | dollars | buck | bucks) {U} | (us | u s | american) (dollar | dollars) {UUSD}
                | canadian (dollar | dollars) {UCAD} | australian (dollar | dollars) {UAUD} | (euro | euros) {UEUR}
                | (pound | pounds) {U} | ((pound | pounds) sterling | british (pound | pounds)) {UGBP} | yen {UJPY}
                | swiss (franc | francs) {UCHF} | (peso | pesos | franc | francs) {U};
              {{EnglishNumbers.Integer}}
              {{EnglishNumbers.Below100}}
              {{EnglishNumbers.Digit}}
              """;

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags)
    {
        var unit = "";
        var isFraction = false;
        var (whole, fraction) = ("", "");
        var words = new NumberTags();
        var hasWhole = false;
        foreach (var tag in tags)
        {
            if (tag[0] == 'U')
                (unit, hasWhole, whole) = (tag[1..], true, whole + Text(words.Finish()));
            else if (tag == "c")
                hasWhole = true;
            else if (tag == ".")
                isFraction = true;
            else if (tag[0] != '#')
                words.Take(tag);
            else if (isFraction)
                fraction += tag[1..];
            else
                whole += tag[1..];
        }

        // What was said behind the unit, or before "cents", counts hundredths.
        if (hasWhole && words.Value > 0)
            fraction = words.Value.ToString("00", CultureInfo.InvariantCulture);
        return BuiltInValue.Of($"{unit}{(whole.Length == 0 ? "0" : whole)}.{fraction.PadRight(2, '0')}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
