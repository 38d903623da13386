using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Serves local folders under URLs that they are mapped to; never a file outside of such a folder.</summary>
internal sealed class FolderSource(TimeSpan delay) : IWebSource
{
    /// <summary>The largest file that is served: 64 MiB.</summary>
    private const long SizeLimit = 64L << 20;

    private readonly List<(string Prefix, string Folder)> _folders = [];

    public string Tried => _folders.Count == 0
        ? "no local folder is mapped to it"
        : $"it lies under none of the mapped URLs ({string.Join(", ", _folders.Select(mapped => mapped.Prefix))})";

    public TimeSpan WayThere => TimeSpan.Zero;

    public void Map(Uri url, string folder)
    {
        var prefix = url.GetLeftPart(UriPartial.Path);
        _folders.Add((prefix.EndsWith('/') ? prefix : prefix + "/", Path.GetFullPath(folder)));
    }

    public bool Serves(WebRequest request) => Find(request) is not null;

    public WebAnswer Answer(WebRequest request)
    {
        if (request.Method != "GET")
            return Status(405);
        if (FileOf(request) is not { } file)
            return Status(404);
        if (file.Length > SizeLimit)
        {
            var message = $"\"{request.Address}\" has {file.Length} bytes, more than the {SizeLimit} that are served";
            return new WebFailure(new FetchFailure(FetchFailureKind.TooLarge, message), delay);
        }

        return new WebReply(200, [new("Content-Type", MediaType.OfFile(file.Name))], File.ReadAllBytes(file.FullName), delay);
    }

    private WebReply Status(int status) => new(status, [], default, delay);

    private (string Prefix, string Folder)? Find(WebRequest request)
    {
        foreach (var mapped in _folders)
        {
            if (request.Address.StartsWith(mapped.Prefix, StringComparison.Ordinal))
                return mapped;
        }

        return null;
    }

    // The URL's dot segments are gone (RFC 3986, 5.2.4), but an encoded slash or a link could still lead elsewhere.
    private FileInfo? FileOf(WebRequest request)
    {
        var (prefix, folder) = Find(request)!.Value;
        var relative = Uri.UnescapeDataString(request.Address[prefix.Length..]);
        if (relative.Length == 0 || relative.Contains('\0') || relative.Contains('\\') || Path.IsPathRooted(relative))
            return null;
        var file = new FileInfo(Path.GetFullPath(Path.Combine(folder, relative)));
        if (!file.Exists || !IsInside(folder, file.FullName))
            return null;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        return target is null || IsInside(folder, target.FullName) ? file : null;
    }

    private static bool IsInside(string folder, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
