using System.Globalization;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Dates and times in English words: in the built-in forms, and in those that a format names.</summary>
internal static class SpokenDates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>
    /// Reads a date: <c>yyyymmdd</c>, in which unknown digits are <c>?</c> (VoiceXML 2.0, appendix P), or numbers with
    /// separators in the order of the format, such as <c>mdy</c>; <c>null</c> when it is none.
    /// </summary>
    public static string? Read(string text, string format)
    {
        var parts = text.Split(['/', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts is [{ Length: 8 } built])
            return Words(built[..4], built[4..6], built[6..]);
        if (format.Length == 0)
            format = parts is [{ Length: 4 }, ..] ? "ymd" : "mdy";
        if (parts.Length != format.Length)
            return null;
        return Words(Part('y'), Part('m'), Part('d'));

        string Part(char name) => format.IndexOf(name) is >= 0 and var i ? parts[i] : "";
    }

    /// <summary>Reads a time: <c>hhmmx</c> (VoiceXML 2.0, appendix P) or <c>hh:mm</c>; <c>null</c> when it is none.</summary>
    public static string? ReadTime(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (digits.Length is not (3 or 4) || Number(digits[..^2]) is not { } hour || Number(digits[^2..]) is not { } minute)
            return null;
        if (hour > 24 || minute > 59)
            return null;
        var half = char.ToLowerInvariant(text[^1]) switch { 'a' => " a m", 'p' => " p m", _ => "" };
        var rest = minute switch
        {
            0 => half.Length > 0 ? "" : hour is 0 or > 12 ? " hundred hours" : " o'clock",
            < 10 => $" oh {SpokenNumbers.Cardinal(minute)}",
            _ => $" {SpokenNumbers.Cardinal(minute)}",
        };
        return SpokenNumbers.Cardinal(hour) + rest + half;
    }

    private static string? Words(string year, string month, string day)
    {
        var words = new List<string>();
        if (Number(month) is { } m)
        {
            if (m is < 1 or > 12)
                return null;
            words.Add(Months[m - 1]);
        }

        if (Number(day) is { } d)
        {
            if (d is < 1 or > 31)
                return null;
            words.Add(SpokenNumbers.Ordinal(d));
        }

        if (Number(year) is { } y)
            words.Add(Year(y));
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string Year(int year)
    {
        if (year is < 1100 or (>= 2000 and < 2010) || year > 9999)
            return SpokenNumbers.Cardinal(year);
        var century = SpokenNumbers.Cardinal(year / 100);
        return (year % 100) switch
        {
            0 => $"{century} hundred",
            < 10 and var rest => $"{century} oh {SpokenNumbers.Cardinal(rest)}",
            var rest => $"{century} {SpokenNumbers.Cardinal(rest)}",
        };
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
