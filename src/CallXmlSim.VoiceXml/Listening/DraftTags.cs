using System.Text.RegularExpressions;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Tags as the working drafts of SISR wrote them, from the time of VoiceXML 2.0: <c>$</c> is the value of the rule, and
/// <c>$city</c> that of a rule referred to. They are met in grammars that declare no tag format.
/// </summary>
internal static partial class DraftTags
{
    /// <summary>The tag as the Recommendation writes it.</summary>
    public static string Translate(string tag) => Variable().Replace(
        tag, static match => match.Groups[1].Length == 0 ? "out" : $"rules.{match.Groups[1].Value}");

    // Not in a string, nor as a part of another name.
    [GeneratedRegex("""(?<![\w$'"])\$([A-Za-z_]\w*)?(?![\w$])""", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
