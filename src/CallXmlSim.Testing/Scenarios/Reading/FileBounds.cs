using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>
/// Finds the files that a scenario file names. A path is relative and may climb with <c>..</c> no higher than the work
/// tree (the folder with <c>.git</c>); outside of a work tree, no higher than the current folder.
/// </summary>
internal sealed class FileBounds
{
    private const int LargestFile = 16 * 1024 * 1024;

    private readonly string _folder;
    private readonly string _current = Path.GetFullPath(Directory.GetCurrentDirectory());
    private readonly string _top;

    /// <summary>Sets the bounds.</summary>
    /// <param name="folder">The folder of the scenario file.</param>
    public FileBounds(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _top = WorkTreeOf(_folder) ?? (IsInside(_folder, _current) ? _current : _folder);
    }

    /// <summary>Finds a file; a path that leads out of the bounds is reported.</summary>
    /// <param name="node">The path in the scenario file.</param>
    /// <param name="path">The path.</param>
    /// <param name="scope">Takes the report.</param>
    /// <returns>The absolute path, and the one to show, which leads there from the current folder.</returns>
    public (string Path, string Name)? Find(YamlNode node, string path, ReadingScope scope)
    {
        if (path.Contains('\0') || Path.IsPathRooted(path) || !IsInside(Path.GetFullPath(path, _folder), _top))
        {
            const string help = "Write a path from the scenario file's folder to a file of the same work tree.";
            scope.Report(ScenarioDiagnostics.OutOfBounds, node.Span, path, help);
            return null;
        }

        var full = Path.GetFullPath(path, _folder);
        return (full, IsInside(full, _current) ? Path.GetRelativePath(_current, full).Replace('\\', '/') : full);
    }

    /// <summary>Reads a file; one that cannot be read, or is too large, is reported.</summary>
    /// <param name="node">The path in the scenario file.</param>
    /// <param name="path">The path.</param>
    /// <param name="scope">Takes the report.</param>
    public byte[]? ReadBytes(YamlNode node, string path, ReadingScope scope)
    {
        if (Find(node, path, scope) is not var (_, name))
            return null;
        if (TextFile.TryReadBytes(name, LargestFile, out var bytes, out var problem))
            return bytes;
        if (problem is null)
            scope.Report(ScenarioDiagnostics.FileTooLarge, node.Span, path, "16 MiB", "Name a smaller file.");
        else
            scope.Binder.Diagnostics.Report(problem.Descriptor, node.Span, problem.Arguments, "Write a path from the scenario file's folder.");
        return null;
    }

    private static string? WorkTreeOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            // In a linked work tree .git is a file.
            if (Path.Exists(Path.Combine(at, ".git")))
                return at;
        }

        return null;
    }

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
