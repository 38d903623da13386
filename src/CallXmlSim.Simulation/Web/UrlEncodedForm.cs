using System.Globalization;
using System.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>The encoding <c>application/x-www-form-urlencoded</c>, in UTF-8 (HTML 4.01, 17.13.4.1).</summary>
internal static class UrlEncodedForm
{
    /// <summary>The fields in their order.</summary>
    public static string Of(IReadOnlyList<FetchField> fields)
    {
        var text = new StringBuilder();
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
                text.Append('&');
            Append(text, fields[i].Name);
            text.Append('=');
            Append(text, fields[i].Value);
        }

        return text.ToString();
    }

    /// <summary>The fields of a query string, with or without its question mark.</summary>
    public static IEnumerable<FetchField> Parse(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? new FetchField(Decode(pair), "")
                : new FetchField(Decode(pair[..equals]), Decode(pair[(equals + 1)..]));
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static void Append(StringBuilder text, string value)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '.' or '_' or '*'))
                text.Append((char)rune.Value);
            else if (rune.Value == ' ')
                text.Append('+');
            else
            {
                foreach (var part in utf8[..rune.EncodeToUtf8(utf8)])
                    text.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
            }
        }
    }
}
