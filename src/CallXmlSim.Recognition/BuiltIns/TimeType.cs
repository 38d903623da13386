using System.Globalization;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// A time of day as <c>hhmmx</c>: <c>a</c> is before noon, <c>p</c> after noon, <c>h</c> a 24-hour clock, and <c>?</c> is
/// said of an hour that may be either. Keys are two digits for the hour and two for the minutes.
/// </summary>
internal sealed class TimeType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "time";

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters) =>
        mode == GrammarMode.Dtmf
            ? """
              $time = (0 {#0} $digit | 1 {#1} $digit | 2 {#2} (0 {#0} | 1 {#1} | 2 {#2} | 3 {#3}))
                (0 {#0} | 1 {#1} | 2 {#2} | 3 {#3} | 4 {#4} | 5 {#5}) $digit;
              """ + KeyRules.Digit
            : $$"""
              $time = (noon {NOON} | midnight {MIDNIGHT} | $clock [$half] | $relative [$half] | $long);
              $clock = $hour {H} [o'clock | oclock | o clock | $minutes];
              $minutes = (oh | o) $unit | $teen | $below60 [$unit];
              $below60 = twenty {20} | thirty {30} | forty {40} | fifty {50};
              $relative = (half {30} | [a] quarter {15} | $minutes [minutes]) {P} past $hour {H}
                | ([a] quarter {15} | $minutes [minutes]) {T} (to | before) $hour {H};
              $hour = $unit | ten {10} | eleven {11} | twelve {12};
              $long = $hour24 {H} (hundred [hours] | $minutes [hours]) | [oh | zero] $hour {H} hundred [hours] {h24};
              $hour24 = thirteen {13} | fourteen {14} | fifteen {15} | sixteen {16} | seventeen {17} | eighteen {18}
                | nineteen {19} | twenty {20} [one {1} | two {2} | three {3}] | $zero;
              $zero = zero | oh;
              $half = (a m | am | "a.m" | in the morning) {a}
                | (p m | pm | "p.m" | in the (afternoon | evening) | at night) {p};
              {{EnglishNumbers.Below100}}
              """;

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags)
    {
        if (tags is [['#', var tens], ['#', var ones], ..])
        {
            var keyed = string.Concat(tags.Select(tag => tag[1..]));
            return BuiltInValue.Of(keyed + (IsAmbiguous(((tens - '0') * 10) + ones - '0') ? "?" : "h"));
        }

        if (tags is ["NOON"] or ["MIDNIGHT"])
            return BuiltInValue.Of(tags[0] == "NOON" ? "1200p" : "1200a");
        var (hour, minutes, sign, half) = (0L, 0L, 1, "");
        var words = new NumberTags();
        foreach (var tag in tags)
        {
            if (tag == "H")
                hour = words.Finish();
            else if (tag is "P" or "T")
                (minutes, sign) = (words.Finish(), tag == "P" ? 1 : -1);
            else if (tag is "a" or "p")
                half = tag;
            else if (tag == "h24")
                half = "h";
            else
                words.Take(tag);
        }

        minutes += words.Value;
        if (sign < 0)
            (hour, minutes) = (hour == 1 ? 12 : hour - 1, 60 - minutes);
        if (half.Length == 0)
            half = IsAmbiguous(hour) ? "?" : "h";
        return BuiltInValue.Of(string.Create(CultureInfo.InvariantCulture, $"{hour:00}{minutes:00}{half}"));
    }

    private static bool IsAmbiguous(long hour) => hour is >= 1 and <= 12;
}
