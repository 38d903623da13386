using System.CommandLine;
using System.CommandLine.Parsing;

namespace CallXmlSim.Cli.Arguments;

/// <summary>Finds out before anything is done that what is to be written cannot be, or would be written over what is read.</summary>
/// <param name="result">Takes the complaints.</param>
/// <param name="inputs">The files that are read.</param>
internal sealed class OutputPaths(CommandResult result, IEnumerable<string> inputs)
{
    private readonly HashSet<string> _inputs = [.. inputs.Where(path => path.Length > 0).Select(Path.GetFullPath)];
    private readonly Dictionary<string, string> _outputs = new(StringComparer.Ordinal);

    /// <summary>A file that an option names; <c>null</c> for none.</summary>
    public void AddFile(Option option, string? path)
    {
        if (path is null || IsEmpty(option, path))
            return;
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            result.AddError($"\"{path}\" of {option.Name} is a folder: name a file.");
        else if (_inputs.Contains(full))
            result.AddError($"{option.Name} would write over \"{path}\", which is read: name another file.");
        else if (!_outputs.TryAdd(full, option.Name))
            result.AddError($"{_outputs[full]} and {option.Name} name the same file, \"{path}\": give each its own.");
    }

    /// <summary>A folder that an option names; <c>null</c> for none.</summary>
    public void AddFolder(Option option, string? path)
    {
        if (path is not null && !IsEmpty(option, path) && File.Exists(path))
            result.AddError($"\"{path}\" of {option.Name} is a file: name a folder.");
    }

    private bool IsEmpty(Option option, string path)
    {
        if (path.Length == 0)
            result.AddError($"{option.Name} has no value: name what to write, or leave it out.");
        return path.Length == 0;
    }
}
