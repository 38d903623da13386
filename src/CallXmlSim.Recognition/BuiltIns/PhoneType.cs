using System.Text;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>A telephone number, with <c>x</c> before an extension, for which the key is <c>*</c>.</summary>
internal sealed class PhoneType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "phone";

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters) =>
        mode == GrammarMode.Dtmf
            ? $"$phone = $digit<1-> [\"*\" {{x}} $digit<1->];\n{KeyRules.Digit}"
            : $$"""
              $phone = $digits [(extension | ext | x) {x} $digits];
              $digits = ($digit | $digit hundred {00} | (double {2} | triple {3}) $digit)<1->;
              {{EnglishNumbers.Digit}}
              """;

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags)
    {
        var text = new StringBuilder();
        var times = 1;
        foreach (var tag in tags)
        {
            switch (tag)
            {
                case "2" or "3":
                    times = tag[0] - '0';
                    break;
                case ['#', var digit]:
                    text.Append(digit, times);
                    times = 1;
                    break;
                default:
                    text.Append(tag);
                    break;
            }
        }

        return BuiltInValue.Of(text.ToString());
    }
}
