using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CallXmlSim.Cli.Arguments;

/// <summary>Reads durations as people type them: <c>2.5s</c>, <c>500ms</c>, <c>2m</c>, or a number of seconds.</summary>
internal static partial class Duration
{
    /// <summary>What a duration looks like, for messages.</summary>
    public const string Forms = "a duration is a number with ms, s, m or h behind it, such as 2.5s or 500ms";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Reads a duration of at most a day; <c>null</c> if the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || !decimal.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var number))
            return null;
        var ticks = number * match.Groups[2].Value switch
        {
            "ms" => TimeSpan.TicksPerMillisecond,
            "m" => TimeSpan.TicksPerMinute,
            "h" => TimeSpan.TicksPerHour,
            _ => TimeSpan.TicksPerSecond,
        };
        return ticks <= Longest.Ticks ? TimeSpan.FromTicks((long)ticks) : null;
    }

    /// <summary>Reads an option's only value, or complains.</summary>
    public static TimeSpan? ParseOption(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Parse(text) is { } duration)
            return duration;
        result.AddError($"\"{text}\" is no duration: {Forms}.");
        return null;
    }

    [GeneratedRegex(@"\A(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?\z")]
    private static partial Regex Pattern();
}
