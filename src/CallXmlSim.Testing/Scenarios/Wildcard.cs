namespace CallXmlSim.Testing.Scenarios;

/// <summary>Patterns in which <c>*</c> stands for any characters.</summary>
internal static class Wildcard
{
    /// <summary>Whether the whole text fits the pattern.</summary>
    public static bool IsMatch(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, StringComparison comparison)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
            return text.Equals(pattern, comparison);
        if (!text.StartsWith(pattern[..star], comparison))
            return false;

        text = text[star..];
        pattern = pattern[(star + 1)..];
        while ((star = pattern.IndexOf('*')) >= 0)
        {
            var at = text.IndexOf(pattern[..star], comparison);
            if (at < 0)
                return false;
            text = text[(at + star)..];
            pattern = pattern[(star + 1)..];
        }

        return text.EndsWith(pattern, comparison);
    }
}
