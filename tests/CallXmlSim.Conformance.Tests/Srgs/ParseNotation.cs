using System.Text.RegularExpressions;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>Brings two spellings of a logical parse to one form.</summary>
internal static partial class ParseNotation
{
    /// <summary>The parse without white space and with its addresses resolved.</summary>
    public static string Normalize(string parse, Uri baseAddress) =>
        Address().Replace(parse, match => $"$<{new Uri(baseAddress, match.Groups[1].Value)}>")
            .Where(c => !char.IsWhiteSpace(c))
            .Aggregate(new System.Text.StringBuilder(), (text, c) => text.Append(c))
            .ToString();

    [GeneratedRegex(@"\$<([^>]*)>")]
    private static partial Regex Address();
}
