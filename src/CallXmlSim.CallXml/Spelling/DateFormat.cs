using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CallXmlSim.CallXml.Spelling;

/// <summary>
/// The attribute <c>format</c> of <c>playdate</c> (CallXML 3.0 reference, 2.21): fields in any order, each at most once. The
/// list of formats of the platform is not known [our reading: all that can be made of its fields].
/// </summary>
internal sealed class DateFormat
{
    private static readonly string[] Names = ["yyyy", "yy", "dd", "mm", "hh", "nn"];

    private readonly string _text;

    private DateFormat(string text) => _text = text;

    /// <summary>The format of a value for which none is stated.</summary>
    public static readonly DateFormat Default = new("ddmmyyyyhhnn");

    public static bool TryParse(string text, [NotNullWhen(true)] out DateFormat? format)
    {
        format = null;
        var fields = Fields(text.Trim().ToLowerInvariant()).ToArray();
        if (fields.Length == 0 || fields.Contains(""))
            return false;
        var kinds = fields.Select(field => field[0]).ToArray();
        if (kinds.Distinct().Count() < kinds.Length)
            return false;
        if (kinds.Contains('n') && !kinds.Contains('h'))
            return false;
        format = new DateFormat(string.Concat(fields));
        return true;
    }

    /// <summary>The parts of a value; <c>null</c> if the digits are no date or time in this format.</summary>
    public DateParts? Read(string value)
    {
        var digits = value.Trim();
        if (digits.Length != _text.Length || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        var parts = new DateParts(
            NumberOf("yyyy", digits) ?? Century(NumberOf("yy", digits)),
            NumberOf("mm", digits),
            NumberOf("dd", digits),
            NumberOf("hh", digits),
            NumberOf("nn", digits));
        return parts.IsPossible ? parts : null;
    }

    private static IEnumerable<string> Fields(string text)
    {
        while (text.Length > 0)
        {
            var name = Array.Find(Names, text.StartsWith) ?? "";
            yield return name;
            if (name.Length == 0)
                yield break;
            text = text[name.Length..];
        }
    }

    private int? NumberOf(string field, string digits)
    {
        var index = _text.IndexOf(field, StringComparison.Ordinal);
        return index < 0 ? null : int.Parse(digits.AsSpan(index, field.Length), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // A year of two digits is of this century, or of the end of the last one [our reading].
    private static int? Century(int? year) => year < 70 ? year + 2000 : year + 1900;
}

/// <summary>The parts of a date or time that a value names; <c>null</c> for those that it does not.</summary>
internal sealed record DateParts(int? Year, int? Month, int? Day, int? Hour, int? Minute)
{
    private const int LeapYear = 2000;

    /// <summary>Whether there is such a date and such a time.</summary>
    public bool IsPossible =>
        Year is null or > 0
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Day >= 1 && Day <= (Month is { } month ? DateTime.DaysInMonth(Year ?? LeapYear, month) : 31)))
        && Hour is null or < 24
        && Minute is null or < 60;
}
