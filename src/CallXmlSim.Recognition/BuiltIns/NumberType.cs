using System.Globalization;
using System.Text;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>A number such as <c>one hundred twenty three</c> or <c>minus five point three</c>; key <c>*</c> is the point.</summary>
internal sealed class NumberType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "number";

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters) =>
        mode == GrammarMode.Dtmf
            ? $"$number = $digit<1-> [\"*\" {{.}} $digit<0->] | \"*\" {{.}} $digit<1->;\n{KeyRules.Digit}"
            : $$"""
              $number = [(minus | negative) {-} | plus {+}] $amount;
              $amount = $integer [point {.} $digit<1->] | point {.} $digit<1-> | $digit<2-> [point {.} $digit<1->];
              {{EnglishNumbers.Integer}}
              {{EnglishNumbers.Below100}}
              {{EnglishNumbers.Digit}}
              """;

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags)
    {
        var sign = "";
        var digits = new StringBuilder();
        var words = new NumberTags();
        var hasWords = false;
        foreach (var tag in tags)
        {
            if (tag is "-" or "+")
                sign = tag;
            else if (tag[0] == '#')
                digits.Append(tag, 1, 1);
            else if (tag == ".")
                digits.Append('.');
            else
                hasWords |= words.Take(tag);
        }

        if (digits.Length > 0 && digits[^1] == '.')
            digits.Length--;
        var whole = hasWords ? words.Value.ToString(CultureInfo.InvariantCulture) : "";
        if (!hasWords && (digits.Length == 0 || digits[0] == '.'))
            whole = "0";
        return BuiltInValue.Of(sign + whole + digits);
    }
}
