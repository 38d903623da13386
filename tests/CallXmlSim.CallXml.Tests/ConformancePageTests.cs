using System.Reflection;
using System.Text.RegularExpressions;
using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.CallXml.Tests;

/// <summary>docs/callxml-conformance.md has a row for everything, and what its rows name exists.</summary>
public class ConformancePageTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Root, "docs", "callxml-conformance.md"));

    private static readonly string[] Sections =
    [
        "Documents", "Elements", "Attributes", "Events", "Variables", "Expressions", "Choices and grammar files",
        "Requests, caching, recordings", "Diagnostics",
    ];

    /// <summary>XPath 1.0, 4: the core library.</summary>
    private static readonly string[] Functions =
    [
        "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat", "starts-with", "contains",
        "substring-before", "substring-after", "substring", "string-length", "normalize-space", "translate", "boolean", "not",
        "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
    ];

    private static readonly string[] CommonAttributes = ["id", "test", "value-is", "value-is-not"];

    [Fact]
    public void Every_element_has_a_row() =>
        Names("Elements").Order(StringComparer.Ordinal).Distinct()
            .ShouldBe(ElementCatalogue.Names.Append("callxml").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_attribute_of_every_element_has_one_row()
    {
        var listed = Rows("Attributes")
            .SelectMany(row => Listed(row[0]).SelectMany(attribute => Listed(row[1]).Select(element => $"{element} {attribute}")))
            .ToArray();
        var taken = ElementCatalogue.Names.Select(name => ElementCatalogue.Find(name)!).Append(CallXmlElement.Instance)
            .SelectMany(element => element.Attributes.Distinct().Except(CommonAttributes).Select(attribute => $"{element.Name} {attribute}"))
            .Concat(CommonAttributes.Select(attribute => "every element " + attribute))
            .ToArray();
        taken.Except(listed).ShouldBeEmpty();
        listed.Except(taken).ShouldBeEmpty();
        listed.ShouldBeUnique();
    }

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
    public void Every_function_has_a_row() =>
        Functions.Select(name => name + "()").Except(Names("Expressions")).ShouldBeEmpty();

    [Fact]
    public void Every_diagnostic_has_a_row() =>
        new[] { typeof(BindDiagnostics), typeof(RunDiagnostics) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id)
            .ShouldBe(Names("Diagnostics"), ignoreOrder: true);

    [Fact]
    public void Every_file_that_a_row_names_exists() =>
        Rows().Select(row => Unquoted(row[^3]))
            .Where(file => !File.Exists(Path.Combine(Root, "src", "CallXmlSim.CallXml", file)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_case_that_a_row_names_exists() =>
        Rows().SelectMany(row => Listed(row[^2])).Distinct().Where(IsMissing).ShouldBeEmpty();

    [Fact]
    public void Every_row_names_a_case_of_the_suite() =>
        Rows().Where(row => !Listed(row[^2]).Any(IsOfSuite)).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void Every_case_of_the_suite_is_named_by_a_row()
    {
        var suites = Path.Combine(Root, "tests", "suites");
        Directory.GetFiles(Path.Combine(suites, "callxml"), "*.scenario.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(suites, file).Replace('\\', '/').Replace(".scenario.yaml", ""))
            .Except(Rows().SelectMany(row => Listed(row[^2])))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_says_what_it_rests_on() =>
        Rows().SelectMany(row => row[^1].Split(", ")).Distinct().Except(["guide", "2.0", "seen", "reading"]).ShouldBeEmpty();

    private static IEnumerable<string> Names(string section) => Rows(section).Select(row => Unquoted(row[0]));

    private static IEnumerable<string[]> Rows() => Sections.SelectMany(Rows);

    private static IEnumerable<string[]> Rows(string section)
    {
        var rows = Page.SkipWhile(line => line != "## " + section).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Length == (section == "Attributes" ? 7 : 6));
        return rows;
    }

    private static string Unquoted(string cell) => cell.Trim('`');

    private static string[] Listed(string cell) => [.. cell.Split(", ").Select(Unquoted)];

    private static bool IsOfSuite(string name) => name.StartsWith("callxml/", StringComparison.Ordinal);

    // A scenario file of tests/suites without its ending, or Class.Method of a test.
    private static bool IsMissing(string name)
    {
        if (IsOfSuite(name))
            return !File.Exists(Path.Combine(Root, "tests", "suites", name + ".scenario.yaml"));
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
