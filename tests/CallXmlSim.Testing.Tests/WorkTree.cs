using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests;

/// <summary>The work tree that the tests are built in.</summary>
internal static class WorkTree
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The paths, relative to the root, of the scenario files that belong to the product.</summary>
    public static IReadOnlyList<string> ScenarioFiles { get; } =
    [
        .. ((string[])["scripts", "tests/suites"])
            .Select(PathOf)
            .SelectMany(folder => Directory.GetFiles(folder, "*" + ScenarioFile.Extension, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallXmlSim.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the work tree.");
        return folder.FullName;
    }
}
