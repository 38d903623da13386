using System.Globalization;

namespace CallXmlSim.Simulation.Web.Caching;

/// <summary>Dates in HTTP headers, in the form of today and the two of old (RFC 9110, 5.6.7).</summary>
internal static class HttpDate
{
    private static readonly string[] Formats =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy",
    ];

    /// <summary>The date; <c>null</c> for an absent header and for anything else, such as <c>Expires: 0</c>.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParseExact(
            text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;
}
