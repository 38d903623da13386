namespace CallXmlSim.CallXml.Text;

/// <summary>
/// The names of variables (CallXML 3.0 reference, 5.1): a letter, then letters, digits or underscores, 1 to 40
/// characters, in any case; families such as <c>session.</c> are named with dots.
/// </summary>
internal static class VariableName
{
    private const int LongestPart = 40;

    /// <summary>Whether a text is a variable's name, dotted or not.</summary>
    public static bool IsValid(string text) => text.Length > 0 && LengthAt(text, 0) == text.Length;

    /// <summary>Whether the platform owns the name: it can be read but neither created nor changed.</summary>
    public static bool IsReserved(string name) => Begins(name, "session.") || Begins(name, "application.");

    /// <summary>The length of the name that starts at an index; zero when none does.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = PartEnd(text, start);
        if (end == start)
            return 0;
        while (end < text.Length && text[end] == '.')
        {
            var next = PartEnd(text, end + 1);
            if (next == end + 1)
                break;
            end = next;
        }

        return end - start;
    }

    private static int PartEnd(string text, int start)
    {
        if (start >= text.Length || !char.IsAsciiLetter(text[start]))
            return start;
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end - start <= LongestPart ? end : start;
    }

    private static bool Begins(string name, string family) =>
        name.StartsWith(family, StringComparison.OrdinalIgnoreCase);
}
