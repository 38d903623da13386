using System.Buffers;

namespace CallXmlSim.CallXml.Listening;

/// <summary>
/// A <c>choices</c> value that names a grammar file instead of listing choices [our reading of CallXML 3.0 reference, 6.5]:
/// one URL, or one file name with an extension of grammars. A fragment names the rule.
/// </summary>
internal static class GrammarReference
{
    private static readonly string[] Extensions = [".jsgf", ".gram", ".grxml", ".abnf", ".srgs", ".xml"];

    private static readonly SearchValues<char> InlineCharacters = SearchValues.Create(" \t\r\n,()[]");

    public static bool Is(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.ContainsAny(InlineCharacters))
            return false;
        if (trimmed.Contains("://", StringComparison.Ordinal))
            return true;
        var end = trimmed.IndexOfAny('?', '#');
        var path = end < 0 ? trimmed : trimmed[..end];
        foreach (var extension in Extensions)
        {
            if (path.Length > extension.Length && path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
