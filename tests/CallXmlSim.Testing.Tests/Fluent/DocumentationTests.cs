using System.Text.RegularExpressions;

namespace CallXmlSim.Testing.Tests.Fluent;

public partial class DocumentationTests
{
    private static readonly string Page = Read("dotnet.md");

    [Fact]
    public void Every_method_of_a_scenario_has_its_row() =>
        typeof(CallScenario).GetMethods()
            .Where(method => method.DeclaringType != typeof(object) && !method.IsVirtual)
            .Select(method => method.Name)
            .Except(["Run", "Verify"])
            .Where(name => !Regex.IsMatch(Page, $@"^\|.*`{name}\b", RegexOptions.Multiline))
            .ShouldBeEmpty();

    [Fact]
    public void Every_method_that_a_row_names_exists() =>
        MethodOfRow().Matches(Page)
            .Select(match => match.Groups[1].Value)
            .Except(typeof(CallScenario).GetMethods().Select(method => method.Name))
            .ShouldBeEmpty();

    [Fact]
    public void Every_step_and_expectation_of_scenario_files_has_a_row()
    {
        var keys = FirstColumn().Matches(SectionsAboutScenarios())
            .Select(match => match.Groups[1].Value.Split(':')[0])
            .Except(["about", "examples", "scenarios", "conversation", "expect"])
            .ToList();

        keys.Count.ShouldBeGreaterThan(30);
        keys.Where(key => !Page.Contains($"`{key}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // The keys of calls, stubs and placements are named by the parameters that stand for them.
    private static string SectionsAboutScenarios()
    {
        var page = Read("scenarios.md");
        var sections = page.Split("\n### ");
        return page[page.IndexOf("## The parts", StringComparison.Ordinal)..page.IndexOf("### call", StringComparison.Ordinal)]
            + sections.Single(section => section.StartsWith("conversation", StringComparison.Ordinal)).Split("| placement")[0]
            + sections.Single(section => section.StartsWith("expect", StringComparison.Ordinal));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", page));

    [GeneratedRegex(@"^\| `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();

    [GeneratedRegex(@"(?<=^\|[^|]*)`([A-Z]\w+)\b(?=[^|]*\|[^|]*\|$)", RegexOptions.Multiline)]
    private static partial Regex MethodOfRow();
}
