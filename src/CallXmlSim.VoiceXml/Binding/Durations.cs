using System.Globalization;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>Time designations: a number of seconds or milliseconds such as <c>3s</c>, <c>0.5s</c>, <c>850ms</c> (VoiceXML 2.0, 6.5).</summary>
internal static class Durations
{
    /// <summary>What a time is, for messages.</summary>
    public const string Expected = "a time such as \"5s\" or \"500ms\"";

    /// <summary>A longer time is a mistake: no call lasts that long.</summary>
    private static readonly decimal LongestSeconds = (decimal)TimeSpan.FromDays(366).TotalSeconds;

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        var trimmed = text.AsSpan().Trim();
        var factor = trimmed.EndsWith("ms", StringComparison.Ordinal) ? 0.001m : 1m;
        if (!trimmed.EndsWith("s", StringComparison.Ordinal))
            return false;
        trimmed = trimmed[..^(factor < 1 ? 2 : 1)];
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (trimmed.Length > 20
            || !decimal.TryParse(trimmed, style, CultureInfo.InvariantCulture, out var number)
            || number < 0
            || number * factor > LongestSeconds)
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)(number * factor * TimeSpan.TicksPerSecond));
        return true;
    }
}
