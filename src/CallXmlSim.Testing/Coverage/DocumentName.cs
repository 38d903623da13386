namespace CallXmlSim.Testing.Coverage;

/// <summary>
/// What a document is called in reports. A script that is fetched by URL while a call lasts is the file that it comes from,
/// whatever the query says: other parameters make it no other script.
/// </summary>
internal static class DocumentName
{
    /// <summary>The path of the file, or the URL without query and fragment.</summary>
    public static string Of(string name)
    {
        if (!name.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(name, UriKind.Absolute, out var url))
            return name;
        if (!url.IsFile)
            return url.GetLeftPart(UriPartial.Path);

        // A script with a relative path has a URL below the root.
        var relative = url.LocalPath.TrimStart('/');
        return File.Exists(relative) ? relative : url.LocalPath;
    }
}
