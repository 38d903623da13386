namespace CallXmlSim.CallXml.Text;

/// <summary>White space in spoken text: trimmed, every run one blank (CallXML 3.0 reference, 1.5).</summary>
internal static class SpokenText
{
    public static string Collapse(string text) =>
        IsCollapsed(text)
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsCollapsed(string text)
    {
        var afterBlank = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (afterBlank || c != ' '))
                return false;
            afterBlank = c == ' ';
        }

        return text.Length == 0 || !afterBlank;
    }
}
