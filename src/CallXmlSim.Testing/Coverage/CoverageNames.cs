using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Coverage;

/// <summary>
/// The names under which documents are listed. Calls fetch documents by URLs with queries of their own; what lies beside a
/// script of the suite is listed by its path, as the script is, and anything else without its query.
/// </summary>
internal sealed class CoverageNames
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>Learns where a script of the suite lies.</summary>
    public void Add(LoadedScript script)
    {
        if (script.Application is not { Url: { IsFile: true } url })
            return;
        var path = script.Source.Name.Replace('\\', '/');
        _folders[new Uri(url, ".").AbsoluteUri] = path[..(path.LastIndexOf('/') + 1)];
    }

    /// <summary>The name of a document.</summary>
    /// <param name="name">The path or the URL that it was read from.</param>
    public string Of(string name)
    {
        if (!name.Contains("://", StringComparison.Ordinal))
            return name;
        var query = name.AsSpan().IndexOfAny('?', '#');
        var page = query < 0 ? name : name[..query];
        for (var slash = page.LastIndexOf('/'); slash > 0; slash = page.LastIndexOf('/', slash - 1))
        {
            if (_folders.TryGetValue(page[..(slash + 1)], out var folder))
                return folder + Uri.UnescapeDataString(page[(slash + 1)..]);
        }

        return page;
    }
}
