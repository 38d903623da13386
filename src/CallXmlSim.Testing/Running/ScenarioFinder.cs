using System.IO.Enumeration;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Running;

/// <summary>Finds scenario files.</summary>
public static class ScenarioFinder
{
    // What builds leave there are copies; links could lead round in circles.
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    /// <summary>
    /// The scenario files of a folder and the folders in it, in the order of their paths; of a file, the file itself, whatever
    /// its name. Folders of build output, hidden ones and links to folders are passed over.
    /// </summary>
    /// <param name="path">A file or folder that exists.</param>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var found = new FileSystemEnumerable<string>(
            path, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(ScenarioFile.Extension, StringComparison.Ordinal),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !PassesOver(entry.FileName.ToString()),
        };
        return [.. found.Select(WithoutDot).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether folders of a name are passed over, as build output or hidden.</summary>
    /// <param name="folder">The name, without a path.</param>
    public static bool PassesOver(string folder) => folder.StartsWith('.') || Skipped.Contains(folder);

    private static string WithoutDot(string path) =>
        path.StartsWith($".{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? path[2..] : path;
}
