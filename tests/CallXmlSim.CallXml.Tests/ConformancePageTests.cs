using System.Text.RegularExpressions;
using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Tests;

/// <summary>docs/callxml-conformance.md has a row for everything, and what its rows name exists.</summary>
public class ConformancePageTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Root, "docs", "callxml-conformance.md"));

    [Fact]
    public void Every_element_has_a_row() =>
        Names("Elements").Order(StringComparer.Ordinal).Distinct()
            .ShouldBe(ElementCatalogue.Names.Append("callxml").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_event_has_a_row() =>
        EventFamilies.All.Except(Names("Events").Select(name => name.Split(':')[0])).ShouldBeEmpty();

    [Fact]
    public void Every_type_of_error_has_a_row() =>
        Enum.GetValues<ErrorType>().Select(type => "error:" + EventFamilies.ParameterOf(type)).Except(Names("Events")).ShouldBeEmpty();

    [Fact]
    public void Every_system_variable_has_a_row() =>
        SystemVariables.Names.Append(SystemVariables.ErrorUrl)
            .Except(Names("Variables"), StringComparer.OrdinalIgnoreCase)
            .ShouldBeEmpty();

    [Fact]
    public void Every_file_that_a_row_names_exists() =>
        Rows().Select(row => Unquoted(row[^3]))
            .Where(file => !File.Exists(Path.Combine(Root, "src", "CallXmlSim.CallXml", file)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_case_that_a_row_names_exists() => Rows().Select(row => Unquoted(row[^2])).Distinct().Where(IsMissing).ShouldBeEmpty();

    [Fact]
    public void Every_row_says_what_it_rests_on() =>
        Rows().SelectMany(row => row[^1].Split(", ")).Distinct().Except(["guide", "2.0", "seen", "reading"]).ShouldBeEmpty();

    private static IEnumerable<string> Names(string section) => Rows(section).Select(row => Unquoted(row[0]));

    private static IEnumerable<string[]> Rows() =>
        ((string[])["Elements", "Events", "Variables"]).SelectMany(Rows);

    private static IEnumerable<string[]> Rows(string section)
    {
        var rows = Page.SkipWhile(line => line != "## " + section).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Length == 6);
        return rows;
    }

    private static string Unquoted(string cell) => cell.Trim('`');

    // A folder of tests/suites, a file, or Class.Method of a test.
    private static bool IsMissing(string name)
    {
        if (name.Contains('/'))
            return !Path.Exists(Path.Combine(Root, "tests", "suites", name)) && !Path.Exists(Path.Combine(Root, name));
        var parts = name.Split('.');
        var file = Directory.GetFiles(Path.Combine(Root, "tests"), parts[0] + ".cs", SearchOption.AllDirectories);
        return parts.Length != 2 || !file.Any(path => Regex.IsMatch(File.ReadAllText(path), $@"\b{parts[1]}\("));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallXmlSim.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the work tree.");
        return folder.FullName;
    }
}
