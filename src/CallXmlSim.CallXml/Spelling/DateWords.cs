using System.Globalization;

namespace CallXmlSim.CallXml.Spelling;

/// <summary>Writes dates and times as American English says them: "November twenty-fifth, twenty twenty-six, three oh five PM".</summary>
internal static class DateWords
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ];

    /// <summary>The words of a value in a format; <c>null</c> if it is no such date or time.</summary>
    /// <param name="value">The digits.</param>
    /// <param name="format">Their meaning: <c>dd</c>, <c>mm</c> (month), <c>yyyy</c> or <c>yy</c>, <c>hh</c>, <c>nn</c> (minutes).</param>
    public static string? Of(string value, DateFormat format)
    {
        if (format.Read(value) is not { } parts)
            return null;
        var day = parts.Day is { } number ? " " + Ordinal(number) : "";
        var month = parts.Month is { } index ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[index - 1] : "";
        string?[] words =
        [
            month.Length > 0 ? month + day : day.Length > 0 ? $"the{day}" : null,
            parts.Year is { } year ? Year(year) : null,
            parts.Hour is { } hour ? Time(hour, parts.Minute ?? 0) : null,
        ];
        return string.Join(", ", words.Where(word => word is not null));
    }

    private static string Ordinal(int number)
    {
        if (number <= 20)
            return Ordinals[number - 1];
        return number == 30 ? "thirtieth" : $"{NumberWords.BelowThousand(number / 10 * 10)}-{Ordinals[number % 10 - 1]}";
    }

    // 2005 is "two thousand five", 1905 "nineteen oh five", 2026 "twenty twenty-six", 1900 "nineteen hundred".
    private static string Year(int year)
    {
        if (year is < 1000 or (>= 2000 and < 2010) || year % 1000 == 0)
            return NumberWords.Quantity(year.ToString(CultureInfo.InvariantCulture));
        var rest = year % 100;
        return $"{NumberWords.BelowThousand(year / 100)} {(rest == 0 ? "hundred" : TwoDigits(rest))}";
    }

    private static string Time(int hour, int minute)
    {
        var words = NumberWords.BelowThousand(hour % 12 == 0 ? 12 : hour % 12);
        return $"{words}{(minute == 0 ? "" : " " + TwoDigits(minute))} {(hour < 12 ? "AM" : "PM")}";
    }

    private static string TwoDigits(int number) =>
        number < 10 ? $"oh {NumberWords.BelowThousand(number)}" : NumberWords.BelowThousand(number);
}
