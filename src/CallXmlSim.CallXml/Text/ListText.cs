namespace CallXmlSim.CallXml.Text;

/// <summary>Comma-separated lists; every item is trimmed (CallXML 3.0 reference, 1.5).</summary>
internal static class ListText
{
    /// <summary>The items in order; none for an empty text.</summary>
    public static string[] Split(string text) =>
        string.IsNullOrWhiteSpace(text) ? [] : text.Split(',', StringSplitOptions.TrimEntries);
}
