using System.Globalization;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>Values as scenario files write them.</summary>
internal static class Wording
{
    /// <summary>A duration: <c>250ms</c>, <c>1.5s</c>, <c>90s</c>.</summary>
    public static string Of(TimeSpan duration) => duration < TimeSpan.FromSeconds(1) && duration != TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0.####}ms")
        : string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.#######}s");

    /// <summary>A value that may be written into a file; <c>null</c> for a token, and for nothing.</summary>
    public static string? Shown(string name, string? value) =>
        value is null || name.Contains("token", StringComparison.OrdinalIgnoreCase) ? null : TextPattern.Collapse(value);

    /// <summary>A number of things: <c>1 prompt</c>, <c>3 prompts</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
