namespace CallXmlSim.Recognition.Reading.Abnf;

/// <summary>The quoted strings of a meta declaration.</summary>
internal static class AbnfStrings
{
    /// <summary>The contents of the strings in a text, which are in single or in double quotes.</summary>
    public static List<string> In(string text)
    {
        var strings = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\''))
                continue;
            var end = text.IndexOf(text[i], i + 1);
            strings.Add(text[(i + 1)..end]);
            i = end;
        }

        return strings;
    }
}
