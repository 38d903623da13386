namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>
/// Rules for spoken English numbers, shared by the types. A tag that is a number is added to what came before; <c>h</c>,
/// <c>k</c> and <c>m</c> are hundred, thousand and million; <c>#</c> with a digit appends it.
/// </summary>
internal static class EnglishNumbers
{
    /// <summary>Digits that are said one by one.</summary>
    public const string Digit =
        """
        $digit = (zero | oh | o | 0) {#0} | (one | 1) {#1} | (two | 2) {#2} | (three | 3) {#3} | (four | 4) {#4}
          | (five | 5) {#5} | (six | 6) {#6} | (seven | 7) {#7} | (eight | 8) {#8} | (nine | 9) {#9};
        """;

    /// <summary>Numbers from 1 to 99.</summary>
    public const string Below100 =
        """
        $unit = one {1} | two {2} | three {3} | four {4} | five {5} | six {6} | seven {7} | eight {8} | nine {9};
        $teen = ten {10} | eleven {11} | twelve {12} | thirteen {13} | fourteen {14} | fifteen {15} | sixteen {16}
          | seventeen {17} | eighteen {18} | nineteen {19};
        $tens = twenty {20} | thirty {30} | forty {40} | fifty {50} | sixty {60} | seventy {70} | eighty {80}
          | ninety {90};
        $below100 = $unit | $teen | $tens [$unit];
        """;

    /// <summary>Whole numbers from 0 up to billions; needs <see cref="Below100"/>.</summary>
    public const string Integer =
        """
        $integer = zero {0} | $millions | $thousands | $below1000;
        $below1000 = $below100 | ($unit | $teen | a {1}) hundred {h} [[and] $below100];
        $thousands = ($below1000 | a {1}) thousand {k} [[and] $below1000];
        $millions = ($below1000 | a {1}) million {m} [[and] ($thousands | $below1000)];
        """;
}
