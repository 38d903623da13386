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

    private static CoverageTarget? Parse(string path, ArgumentResult result)
    {
        if (Directory.Exists(path))
            return InFolder(path);
        switch (Path.GetExtension(path))
        {
            case ".html" or ".htm":
                return new CoverageTarget(path, null);
            case ".xml":
                return new CoverageTarget(null, path);
            case "":
                return InFolder(path);
            default:
                result.AddError($"\"{path}\" says no format of coverage: name a .html file, a .xml file (Cobertura) or a folder for both.");
                return null;
        }
    }

    private static CoverageTarget InFolder(string path) =>
        new(Path.Combine(path, "coverage.html"), Path.Combine(path, "cobertura.xml"));
}
