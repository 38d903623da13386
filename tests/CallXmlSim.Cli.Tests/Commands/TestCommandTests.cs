using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CallXmlSim.Cli.Tests.Commands;

public sealed partial class TestCommandTests : IDisposable
{
    private const string Right = """
        script: demo.xml
        scenarios:
          - scenario: Pressing 1 leads to sales
            conversation: [hears: press 1, presses: 1, hears: queue 114]
          - scenario: A wrong key is answered
            conversation: [hears: press 1, presses: 2, hears: Invalid choice]
        """;

    private const string Wrong = """
        script: demo.xml
        scenario: It's "support" that answers
        conversation:
          - hears: press 1
          - presses: 2
          - hears: support
        """;

    private readonly TemporaryFolder _folder = new();

    public TestCommandTests() => File.Copy(Scripts.Demo, _folder["demo.xml"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_passes_is_only_counted()
    {
        Write("a", Right);

        var run = await RunAsync();

        run.ShouldBe(new ToolRun(0, "2 passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task A_failure_is_shown_as_the_conversation_with_the_first_difference_marked()
    {
        Write("a", Right);
        Write("b", Wrong);

        var run = await RunAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Failed: It's \"support\" that answers\nExpected to hear \"support\", but heard \"Invalid choice.");
        run.Output.ShouldContain("b.scenario.yaml:6:5\n");
        run.Output.ShouldContain("6 |   - hears: support\n");
        run.Output.Split('\n').Single(line => line.StartsWith("> ", StringComparison.Ordinal)).ShouldContain("Invalid choice.");
        run.Output.ShouldContain("The script was here:\n");
        run.Output.ShouldContain("14 |         <say>Invalid choice. Please try again.</say>\n");
        run.Output.ShouldEndWith("\n2 passed, 1 failed\n");
    }

    [Fact]
    public async Task The_command_that_is_offered_repeats_just_that_scenario()
    {
        Write("a", Right.Replace("queue 114", "queue 113", StringComparison.Ordinal));
        var failed = await RunAsync("--seed", "9");

        var command = failed.Output.Split('\n').Single(line => line.StartsWith("To run it alone: ", StringComparison.Ordinal));
        var words = command.Split('"');
        words[0].ShouldBe($"To run it alone: callxmlsim test {_folder["a.scenario.yaml"]} --filter ");
        words[2].ShouldBe(" --seed 9");
        var again = await ToolRun.Of("test", _folder["a.scenario.yaml"], "--filter", words[1], "--seed", "9");

        again.Output.ShouldEndWith("\n0 passed, 1 failed\n");
        again.Output.ShouldBe(failed.Output.Replace("1 passed, 1 failed", "0 passed, 1 failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_with_mistakes_counts_as_a_failure_and_the_others_are_run()
    {
        Write("a", Right);
        Write("b", "script: demo.xml\nconversation: [preses: 1]");

        var run = await RunAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("SIM6102");
        run.Output.ShouldContain("Did you mean \"presses\"?");
        run.Output.ShouldEndWith("\n2 passed, 1 failed\n");
    }

    [Theory]
    [InlineData("wrong KEY", "1 passed, 0 failed\n")]
    [InlineData("=A wrong key is answered", "1 passed, 0 failed\n")]
    [InlineData("1 leads|wrong key", "2 passed, 0 failed\n")]
    public async Task A_filter_chooses_scenarios_by_name(string filters, string closing)
    {
        Write("a", Right);

        var run = await RunAsync([.. filters.Split('|').SelectMany(filter => new[] { "--filter", filter })]);

        run.Output.ShouldBe(closing);
    }

    [Fact]
    public async Task Fail_fast_stops_after_the_first_failure_and_says_what_was_not_run()
    {
        Write("a", Wrong);
        Write("b", Right);

        var run = await RunAsync("--fail-fast", "--json", _folder["r.json"]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldEndWith("\n2 not run\n0 passed, 1 failed\n");
        JsonNode.Parse(File.ReadAllText(_folder["r.json"]))!["complete"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task Results_and_their_order_do_not_depend_on_how_many_run_at_once()
    {
        Write("a", $"""
            {Right}
              - scenario: Pressing <key>
                conversation: [hears: press 1, presses: <key>, hears: Invalid]
                examples: [[key], {string.Join(", ", Enumerable.Range(0, 60).Select(i => $"[{i % 4}]"))}]
            """);

        var serial = await RunAsync("--parallel", "1", "--json", _folder["1.json"], "--coverage", _folder["1.html"]);
        var parallel = await RunAsync("--parallel", "7", "--json", _folder["7.json"], "--coverage", _folder["7.html"]);

        serial.Output.ShouldContain("47 passed, 15 failed");
        parallel.ShouldBe(serial);
        WithoutTimes("7.json").ShouldBe(WithoutTimes("1.json"));
        File.ReadAllText(_folder["7.html"]).ShouldBe(File.ReadAllText(_folder["1.html"]));
    }

    [Fact]
    public async Task Reports_are_written_where_they_are_wanted()
    {
        Write("a", Right);

        var run = await RunAsync(
            "--junit", _folder["out/r.xml"], "--json", _folder["out/r.json"], "--markdown", _folder["out/r.md"], "--coverage", _folder["out/cov"]);

        run.ExitCode.ShouldBe(0);
        XDocument.Load(_folder["out/r.xml"]).Descendants("testcase").Count().ShouldBe(2);
        JsonNode.Parse(File.ReadAllText(_folder["out/r.json"]))!["complete"]!.GetValue<bool>().ShouldBeTrue();
        File.ReadAllText(_folder["out/r.md"]).ShouldStartWith("## Call scenarios: 2 passed, 0 failed");
        XDocument.Load(_folder["out/cov/cobertura.xml"]).Descendants("class").Count().ShouldBe(1);
        File.ReadAllText(_folder["out/cov/coverage.html"]).ShouldContain("<h3>A wrong key is answered</h3>");
    }

    [Fact]
    public async Task Coverage_is_shown_as_a_table_with_what_was_never_run()
    {
        Write("a", Right);

        var run = await RunAsync("--filter", "leads to sales", "--coverage", _folder["c.xml"]);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Handlers");
        run.Output.ShouldContain("1/2");
        run.Output.ShouldContain("demo.xml:13:5 handler choice:nomatch\n");
        run.Output.ShouldEndWith("\n1 passed, 0 failed\n");
    }

    [Theory]
    [InlineData("89", 1)]
    [InlineData("88.8%", 0)]
    public async Task Less_coverage_than_asked_for_fails_the_run(string percent, int code)
    {
        Write("a", Right);

        var run = await RunAsync("--filter", "leads to sales", "--min-coverage", percent);

        run.ExitCode.ShouldBe(code);
        run.Errors.ShouldBe(code == 0 ? "" : "The passed scenarios run 88.8 % of the scripts, less than 89 %.\n");
    }

    [Fact]
    public async Task At_a_terminal_a_bar_shows_the_progress_and_a_failure_is_written_over_it()
    {
        Write("a", Wrong);
        Write("b", Right);

        var run = await ToolRun.AtTerminalAsync("test", _folder[""]);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldContain("\u2501");
        run.Output.ShouldContain("0 passed, 1 failed", customMessage: "The first outcome is drawn before the second is known.");
        var lines = run.Output.Split('\n');
        var title = Array.FindIndex(lines, line => line.Contains("Failed: It's", StringComparison.Ordinal));
        ColourCode().Replace(lines[title], "").TrimStart('\r').Length.ShouldBe(100);
        ColourCode().Replace(lines[title + 2], "").Length.ShouldBe(100);
        ColourCode().Replace(run.Output, "").TrimEnd().ShouldEndWith("2 passed, 1 failed");
    }

    [Fact]
    public async Task Without_a_scenario_the_command_line_is_wrong()
    {
        var none = await RunAsync();
        Write("a", Right);
        var unknown = await RunAsync("--filter", "support");

        none.ExitCode.ShouldBe(2);
        none.Errors.ShouldContain("There is no scenario (*.scenario.yaml) in ");
        unknown.ShouldBe(new ToolRun(2, "", "No scenario is called \"support\".\n"));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_one_line_of_complaint()
    {
        Write("a", Right);

        var run = await RunAsync("--junit", _folder["demo.xml/r.xml"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.Trim().Split('\n').Length.ShouldBe(1);
        run.Errors.ShouldStartWith("callxmlsim: ");
    }

    private void Write(string name, string content) => _folder.Write(name + ".scenario.yaml", content);

    private Task<ToolRun> RunAsync(params string[] options) => ToolRun.Of(["test", _folder[""], .. options]);

    [GeneratedRegex("\u001b\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex ColourCode();

    private string WithoutTimes(string name)
    {
        var result = JsonNode.Parse(File.ReadAllText(_folder[name]))!;
        foreach (var scenario in result["cases"]!.AsArray())
            scenario!.AsObject().Remove("elapsed");
        return result.ToJsonString();
    }
}
