namespace CallXmlSim.Architecture.Tests;

/// <summary>The work tree that these tests look at.</summary>
internal static class Repository
{
    private static readonly string[] BuildFolders = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults"];

    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Full paths of the project folders under <c>src</c>, by name.</summary>
    public static IReadOnlyList<SourceProject> SourceProjects { get; } =
        [.. Directory.GetFiles(PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order().Select(SourceProject.Read)];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Paths relative to the root, with <c>/</c>, of all files that are not build output.</summary>
    public static IEnumerable<string> Files(string extension = "") =>
        Walk(Root)
            .Where(path => path.EndsWith(extension, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Walk(string folder) =>
        Directory.GetFiles(folder).Concat(
            Directory.GetDirectories(folder)
                .Where(child => !BuildFolders.Contains(Path.GetFileName(child)))
                .SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallXmlSim.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the work tree.");
        return folder.FullName;
    }
}
