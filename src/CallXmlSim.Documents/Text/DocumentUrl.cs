namespace CallXmlSim.Documents.Text;

/// <summary>URLs of documents that were read from files.</summary>
public static class DocumentUrl
{
    /// <summary>The URL of a document, against which its relative URLs are resolved.</summary>
    /// <param name="name">The name that the document was read under: an absolute URL, or a path.</param>
    /// <returns>
    /// The name itself when it is an absolute URL; else a <c>file:</c> URL made of the path, which shows nothing of the folders
    /// above a relative one.
    /// </returns>
    public static Uri Of(string name) => Uri.TryCreate(name, UriKind.Absolute, out var url)
        ? url
        : new Uri($"file:///{Uri.EscapeDataString(name.Replace('\\', '/').TrimStart('/')).Replace("%2F", "/", StringComparison.Ordinal)}");
}
