using System.Globalization;

namespace CallXmlSim.Documents.Text;

/// <summary>
/// Durations as settings and command lines write them: numbers with the units <c>h</c>, <c>m</c>, <c>s</c> and
/// <c>ms</c>, from large to small, such as <c>5s</c>, <c>500ms</c>, <c>1.5s</c> and <c>1m30s</c>. Zero needs no unit.
/// </summary>
public static class DurationText
{
    private static readonly (string Name, long Ticks)[] Units =
    [
        ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute),
        ("s", TimeSpan.TicksPerSecond),
        ("ms", TimeSpan.TicksPerMillisecond),
    ];

    /// <summary>The longest duration that is understood.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>Reads a duration from 0 to <see cref="Longest"/>; <c>false</c> if the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        if (text is "0")
            return true;
        var ticks = 0m;
        var nextUnit = 0;
        var rest = text;
        while (!rest.IsEmpty)
        {
            if (!TryTakePart(ref rest, ref nextUnit, out var part))
                return false;
            ticks += part;
        }

        if (text.IsEmpty || ticks > Longest.Ticks)
            return false;
        duration = new TimeSpan((long)ticks);
        return true;
    }

    private static bool TryTakePart(ref ReadOnlySpan<char> rest, ref int nextUnit, out decimal ticks)
    {
        ticks = 0;
        var digits = rest.IndexOfAnyInRange('a', 'z');
        if (digits <= 0 ||
            !decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        rest = rest[digits..];
        var letters = rest.IndexOfAnyInRange('0', '9');
        var unit = letters < 0 ? rest : rest[..letters];
        for (; nextUnit < Units.Length; nextUnit++)
        {
            if (!unit.SequenceEqual(Units[nextUnit].Name))
                continue;
            if (number > Longest.Ticks / Units[nextUnit].Ticks)
                return false;
            ticks = number * Units[nextUnit].Ticks;
            nextUnit++;
            rest = rest[unit.Length..];
            return true;
        }

        return false;
    }
}
