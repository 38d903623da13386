using System.Text.RegularExpressions;

namespace CallXmlSim.VoiceXml.Tests;

/// <summary>What the rows of docs/voicexml-conformance.md name exists, and every case has its row.</summary>
public sealed partial class ConformancePageTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Suites = Path.Combine(Root, "tests", "suites", "voicexml");

    private static readonly List<(string Row, List<string> Where, List<string> Shown)> Rows =
    [
        .. File.ReadLines(Path.Combine(Root, "docs", "voicexml-conformance.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Section", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (string.Join(' ', cells[..2]), Names(cells[2]), Names(cells[3]))),
    ];

    [Fact]
    public void Every_row_is_shown_by_a_case() => Rows.Where(row => !row.Shown.Exists(IsCase)).Select(row => row.Row).ShouldBeEmpty();

    [Fact]
    public void Every_case_has_a_row() =>
        Directory.GetFiles(Suites, "*.scenario.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Suites, file).Replace('\\', '/').Replace(".scenario.yaml", ""))
            .Except(Rows.SelectMany(row => row.Shown))
            .ShouldBeEmpty();

    [Fact]
    public void What_shows_a_row_exists() =>
        Rows.SelectMany(row => row.Shown).Distinct().Where(name => !IsCase(name) && !IsTest(name)).ShouldBeEmpty();

    [Fact]
    public void What_implements_a_row_exists()
    {
        var sources = Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .ToList();
        Rows.SelectMany(row => row.Where).Distinct().Where(name => !IsPlace(name, sources)).ShouldBeEmpty();
    }

    private static List<string> Names(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    private static bool IsCase(string name) => File.Exists(Path.Combine(Suites, name + ".scenario.yaml"));

    private static bool IsTest(string name) =>
        Directory.GetFiles(Path.Combine(Root, "tests"), name + ".cs", SearchOption.AllDirectories).Length > 0;

    // A project, a folder of this one, or a file without its extension.
    private static bool IsPlace(string name, List<string> sources) => name.EndsWith('/') || name.StartsWith("CallXmlSim.", StringComparison.Ordinal)
        ? sources.Exists(file => file.Contains($"/{name.TrimEnd('/')}/", StringComparison.Ordinal))
        : sources.Exists(file => file.EndsWith($"/{name}.cs", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallXmlSim.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the work tree.");
        return folder.FullName;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
