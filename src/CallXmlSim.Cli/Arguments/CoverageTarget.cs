using System.CommandLine.Parsing;

namespace CallXmlSim.Cli.Arguments;

/// <summary>Where coverage is written: one value of <c>--coverage</c>.</summary>
/// <param name="Html">The HTML page, if wanted.</param>
/// <param name="Cobertura">The Cobertura XML, if wanted.</param>
internal sealed record CoverageTarget(string? Html, string? Cobertura)
{
    /// <summary>Reads every value of the option, or complains.</summary>
    public static CoverageTarget[] ParseOption(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<CoverageTarget>()];

    /// <summary>What a value stands for; <c>null</c> when it stands for nothing.</summary>
    public static CoverageTarget? Of(string path) => Path.GetExtension(path) switch
    {
        _ when path.Length == 0 => null,
        _ when Directory.Exists(path) => InFolder(path),
        ".html" or ".htm" => new CoverageTarget(path, null),
        ".xml" => new CoverageTarget(null, path),
        "" => InFolder(path),
        _ => null,
    };

    private static CoverageTarget? Parse(string path, ArgumentResult result)
    {
        var target = Of(path);
        if (target is null)
            result.AddError($"\"{path}\" says no format of coverage: name a .html file, a .xml file (Cobertura) or a folder for both.");
        return target;
    }

    private static CoverageTarget InFolder(string path) =>
        new(Path.Combine(path, "coverage.html"), Path.Combine(path, "cobertura.xml"));
}
