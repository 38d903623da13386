using System.Buffers;
using System.Globalization;

namespace CallXmlSim.CallXml.Text;

/// <summary>
/// Durations (CallXML 3.0 reference, 7.1): <c>5s</c>, <c>500ms</c>, <c>2m</c>, <c>30</c> (seconds), a sum of such terms
/// separated by blanks, or <c>nolimit</c>.
/// </summary>
internal static class DurationText
{
    /// <summary>The value of <c>nolimit</c>, and of 1.0's <c>unlimited</c>.</summary>
    public static readonly TimeSpan NoLimit = TimeSpan.MaxValue;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>A longer duration is a mistake; no call lasts a year.</summary>
    private static readonly decimal LongestMilliseconds = (decimal)TimeSpan.FromDays(366).TotalMilliseconds;

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = NoLimit;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Equals("nolimit", StringComparison.OrdinalIgnoreCase)
            || trimmed.Equals("unlimited", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var sum = 0m;
        foreach (var range in trimmed.SplitAny(" \t\r\n"))
        {
            if (trimmed[range].IsEmpty)
                continue;
            if (!TryParseTerm(trimmed[range], out var milliseconds))
                return false;
            sum += milliseconds;
            if (sum > LongestMilliseconds)
                return false;
        }

        duration = TimeSpan.FromTicks((long)(sum * TimeSpan.TicksPerMillisecond));
        return trimmed.Length > 0;
    }

    private static bool TryParseTerm(ReadOnlySpan<char> term, out decimal milliseconds)
    {
        var unitStart = term.IndexOfAnyExcept(NumberCharacters);
        var number = unitStart < 0 ? term : term[..unitStart];
        var unit = unitStart < 0 ? "s" : term[unitStart..];
        var factor = Factor(unit);
        milliseconds = 0;
        if (factor == 0
            || number.Length > 12
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        milliseconds = value * factor;
        return true;
    }

    private static int Factor(ReadOnlySpan<char> unit)
    {
        if (unit.Equals("ms", StringComparison.OrdinalIgnoreCase))
            return 1;
        if (unit.Equals("s", StringComparison.OrdinalIgnoreCase))
            return 1000;
        return unit.Equals("m", StringComparison.OrdinalIgnoreCase) ? 60_000 : 0;
    }
}
