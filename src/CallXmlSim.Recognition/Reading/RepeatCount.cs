using System.Globalization;

namespace CallXmlSim.Recognition.Reading;

/// <summary>How often something is repeated, as SRGS 1.0, 2.5 writes it: <c>n</c>, <c>m-n</c> or <c>m-</c>.</summary>
internal readonly record struct RepeatCount(int Minimum, int? Maximum)
{
    /// <summary>How to mend it.</summary>
    public const string Help = "Write a number of times (\"4\"), a range (\"2-4\"), or a least number (\"1-\").";

    /// <summary>Reads a count; numbers too large to be told apart are cut.</summary>
    public static bool TryParse(string text, out RepeatCount count)
    {
        count = default;
        var parts = text.Trim().Split('-');
        if (parts.Length > 2 || !TryParseNumber(parts[0], out var minimum))
            return false;
        int? maximum = minimum;
        if (parts is [_, var last])
        {
            if (last.Length == 0)
                maximum = null;
            else if (TryParseNumber(last, out var most) && most >= minimum)
                maximum = most;
            else
                return false;
        }

        count = new RepeatCount(minimum, maximum);
        return true;
    }

    private static bool TryParseNumber(string text, out int number)
    {
        number = 0;
        text = text.Trim();
        if (text.Length == 0 || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return false;
        number = text.Length > 9 ? int.MaxValue : int.Parse(text, CultureInfo.InvariantCulture);
        return true;
    }
}
