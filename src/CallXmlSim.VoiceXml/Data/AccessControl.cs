using System.Text.RegularExpressions;
using CallXmlSim.Documents.Markup;

namespace CallXmlSim.VoiceXml.Data;

/// <summary>
/// Which hosts' documents may read data, as its processing instruction <c>access-control</c> says (VoiceXML 2.1, 5): lists of
/// hosts in <c>allow</c> and <c>deny</c>, where <c>*.example.com</c> stands for every host below that domain, and <c>*</c> for
/// every host. The longest entry that fits a host decides, and a denial goes before a permission of the same length. A host
/// that fits none may read when there are denials only. Data without the instruction can be read by everybody. How
/// entries are weighed and what holds without them is this platform's choice.
/// </summary>
internal static partial class AccessControl
{
    /// <summary>Whether a document of a host may read the data.</summary>
    /// <param name="data">The data, which is well-formed.</param>
    /// <param name="host">The host of the document; empty for a local file.</param>
    public static bool Allows(MarkupDocument data, string host)
    {
        var isAllowed = true;
        var longest = -1;
        foreach (var (isPermission, entries) in Lists(data.Source.Content[..data.Root!.Span.Start]))
        {
            if (longest < 0 && isPermission)
                isAllowed = false;
            foreach (var entry in entries)
            {
                if (Fits(entry, host) && (entry.Length > longest || (entry.Length == longest && !isPermission)))
                    (longest, isAllowed) = (entry.Length, isPermission);
            }
        }

        return isAllowed;
    }

    private static bool Fits(string entry, string host) => entry == "*"
        || (entry.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(entry[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(entry, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(bool IsPermission, string[] Entries)> Lists(string prolog)
    {
        foreach (Match item in PrologItem().Matches(prolog))
        {
            foreach (Match list in HostList().Matches(item.Groups["rules"].Value))
            {
                var entries = list.Groups["hosts"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                yield return (list.Groups["kind"].Value == "allow", entries);
            }
        }
    }

    // What looks like the instruction in a comment, a DOCTYPE or another instruction is none.
    [GeneratedRegex(
        """<!--.*?-->|<!DOCTYPE(?:[^>"']|"[^"]*"|'[^']*')*>|<\?access-control\s(?<rules>.*?)\?>|<\?.*?\?>""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrologItem();

    [GeneratedRegex(
        """\b(?<kind>allow|deny)\s*=\s*("(?<hosts>[^"]*)"|'(?<hosts>[^']*)')""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostList();
}
