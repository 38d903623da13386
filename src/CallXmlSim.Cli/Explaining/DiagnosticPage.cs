namespace CallXmlSim.Cli.Explaining;

/// <summary>The page about one diagnostic, as docs/diagnostics has it.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Lines">The page's lines in Markdown; the first is the heading <c># ID: Title</c>.</param>
internal sealed record DiagnosticPage(string Id, IReadOnlyList<string> Lines)
{
    private const string Folder = "diagnostics/";

    /// <summary>All pages in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticPage> All { get; } =
        [.. Resource.Names(Folder)
            .Select(name => new DiagnosticPage(name[Folder.Length..], Resource.Read(name).TrimEnd().Split('\n')))];

    /// <summary>What is wrong, in a few words.</summary>
    public string Title => Lines[0][(Lines[0].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>The page of an id, written in upper or lower case.</summary>
    public static DiagnosticPage? Find(string id) =>
        All.FirstOrDefault(page => page.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
