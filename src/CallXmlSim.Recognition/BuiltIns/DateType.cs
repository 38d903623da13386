using System.Globalization;

namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// A date as <c>yyyymmdd</c>, with question marks for what was not said. Keys are four digits for the year, two for the
/// month and two for the day.
/// </summary>
internal sealed class DateType : BuiltInType
{
    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override string Rules(GrammarMode mode, IReadOnlyDictionary<string, string> parameters) =>
        mode == GrammarMode.Dtmf
            ? $$"""
              $date = $digit<4> $month $day;
              $month = 0 {#0} $low | 1 {#1} (0 {#0} | 1 {#1} | 2 {#2});
              $day = 0 {#0} $low | 1 {#1} $digit | 2 {#2} $digit | 3 {#3} (0 {#0} | 1 {#1});
              $low = 1 {#1} | 2 {#2} | 3 {#3} | 4 {#4} | 5 {#5} | 6 {#6} | 7 {#7} | 8 {#8} | 9 {#9};
              {{KeyRules.Digit}}
              """
            : $$"""
              $date = $month [$day [$year] | $year] | [the] $day [of] $month [$year] | [in | the year] $year;
              $month = january {M1} | february {M2} | march {M3} | april {M4} | may {M5} | june {M6} | july {M7}
                | august {M8} | september {M9} | october {M10} | november {M11} | december {M12};
              $day = [the] ($ordinal | $cardinal) {D};
              $cardinal = $unit | $teen | twenty {20} [$unit] | thirty {30} [one {1}];
              $ordinal = $unitth | tenth {10} | eleventh {11} | twelfth {12} | thirteenth {13} | fourteenth {14}
                | fifteenth {15} | sixteenth {16} | seventeenth {17} | eighteenth {18} | nineteenth {19}
                | twentieth {20} | twenty {20} $unitth | thirtieth {30} | thirty {30} first {1};
              $unitth = first {1} | second {2} | third {3} | fourth {4} | fifth {5} | sixth {6} | seventh {7}
                | eighth {8} | ninth {9};
              $year = (two {2} thousand {k} [[and] $below100]
                | (nineteen {19} | eighteen {18} | seventeen {17}) {h} (hundred | (oh | o) $unit | $teen | $tens [$unit])
                | twenty {20} {h} ((oh | o) $unit | $teen | $tens [$unit])) {Y};
              {{EnglishNumbers.Below100}}
              """;

    /// <inheritdoc/>
    public override BuiltInValue Interpret(IReadOnlyList<string> tags)
    {
        if (tags is [['#', _], ..])
            return BuiltInValue.Of(string.Concat(tags.Select(tag => tag[1..])));
        var (year, month, day) = ("????", "??", "??");
        var words = new NumberTags();
        foreach (var tag in tags)
        {
            if (tag[0] == 'M')
                month = tag[1..].PadLeft(2, '0');
            else if (tag == "D")
                day = words.Finish().ToString("00", CultureInfo.InvariantCulture);
            else if (tag == "Y")
                year = words.Finish().ToString("0000", CultureInfo.InvariantCulture);
            else
                words.Take(tag);
        }

        return BuiltInValue.Of(year + month + day);
    }
}
