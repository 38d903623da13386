namespace CallXmlSim.Simulation.Web;

/// <summary>Patterns of URLs, in which <c>*</c> stands for any characters, none included.</summary>
public static class UrlPattern
{
    /// <summary>
    /// Whether a URL fits a pattern as a whole, as it was written or as it is sent. A pattern without <c>?</c> is held against
    /// the URL without its query.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="url">The URL, absolute.</param>
    public static bool IsMatch(string pattern, Uri url)
    {
        var hasQuery = pattern.Contains('?', StringComparison.Ordinal);
        return Wildcard.Matches(pattern, Part(url.OriginalString, hasQuery)) || Wildcard.Matches(pattern, Part(url.AbsoluteUri, hasQuery));
    }

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> url, bool hasQuery)
    {
        var end = hasQuery ? url.IndexOf('#') : url.IndexOfAny('?', '#');
        return end < 0 ? url : url[..end];
    }
}
