using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scripts;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Coverage;

public class CoverageMapTests
{
    [Fact]
    public async Task Elements_handlers_and_choices_that_were_run_are_told_from_those_that_were_not()
    {
        var document = (await RunAsync(MenuSuite.Pressing("1"))).Documents.ShouldHaveSingleItem();

        Runs(document, CoverageKind.Choice).ShouldBe(["1: 1", "2: 0", "9: 0", "sales(sales, the sales department): 0"]);
        Runs(document, CoverageKind.Handler)
            .ShouldBe(["choice:1: 1", "choice:sales: 0", "choice:2: 0", "choice:9: 0", "choice:nomatch: 0", "hangup: 0"]);
        Runs(document, CoverageKind.Element).ShouldContain("assign: 1");
        Runs(document, CoverageKind.Element).ShouldContain("fetch: 0");
        document.Of(CoverageKind.Choice).ShouldBe(new CoverageTally(1, 4));
        document.Of(CoverageKind.Handler).ShouldBe(new CoverageTally(1, 6));
        document.Of(CoverageKind.GrammarRule).Total.ShouldBe(0);
        document.Total.Total.ShouldBe(document.Parts.Count);
    }

    [Fact]
    public async Task All_scenarios_together_are_told_from_the_passed_ones_alone()
    {
        var coverage = await RunAsync(MenuSuite.Pressing("1", "2"));

        coverage.Of(CoverageKind.Choice).ShouldBe(new CoverageTally(2, 4));
        coverage.Passed.Covered.ShouldBeLessThan(coverage.Total.Covered);
        coverage.Passed.Covered.ShouldBe((await RunAsync(MenuSuite.Pressing("1"))).Total.Covered);
    }

    [Fact]
    public async Task A_part_is_reached_by_the_first_scenario_that_ran_it_and_passed()
    {
        var coverage = await RunAsync(MenuSuite.Pressing("2", "1", "1"));

        var welcome = coverage.Documents[0].Parts.First(part => part.Point.Name == "text");
        welcome.Runs.ShouldBe(3);
        welcome.PassedRuns.ShouldBe(2);
        welcome.ReachedBy!.Case.Name.ShouldBe("Call 2 presses 1");
        var mondays = coverage.Documents[0].Parts.Single(part => part.Point is { Kind: CoverageKind.Handler, Name: "choice:2" });
        mondays.ReachedBy!.Case.Name.ShouldBe("Call 1 presses 2");
        mondays.ReachedBy.Passed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_script_that_is_fetched_with_various_parameters_is_one_script()
    {
        var script = Path.Combine(Scenarios.Reading.ScenarioText.Folder, "fetching.xml");
        await File.WriteAllTextAsync(script, """
            <callxml version="3.0">
              <do choices="1, 2">
                Which?
                <wait value="5s"/>
                <on event="choice:1" next="menu.xml?from=1"/>
                <on event="choice:2" next="https://menus.example/more.xml?from=2"/>
              </do>
            </callxml>
            """, TestContext.Current.CancellationToken);

        var coverage = await RunAsync(MenuSuite.Read("""
            script: fetching.xml
            scenario: Pressing <key>
            contact center: none
            web:
              - request: https://menus.example/*
                reply: { body: <callxml version="3.0">More.<exit/></callxml>, headers: { Content-Type: text/xml } }
            conversation: [presses: <key>, waits: 1s, hangs up]
            examples: [[key], [1], [1], [2], [2]]
            """));

        File.Delete(script);
        coverage.Documents.Count.ShouldBe(3);
        coverage.Documents[1].Source.Name.ShouldEndWith("Scenarios/Reading/Files/menu.xml");
        coverage.Documents[2].Source.Name.ShouldBe("https://menus.example/more.xml");
        coverage.Documents.Select(document => document.Parts.Max(part => part.Runs)).ShouldBe([4, 2, 2]);
    }

    [Fact]
    public async Task The_conversation_leads_to_what_the_script_did_then()
    {
        var coverage = await RunAsync(MenuSuite.Pressing("1"));

        var log = coverage.Documents[0].Parts.Single(part => part.Point.Name == "log" && part.WasRun).ReachedBy!;
        log.Transcript.Lines[log.Line].ToString().ShouldContain("takes it as choice 1");
    }

    [Fact]
    public async Task A_script_that_scenarios_load_anew_counts_once()
    {
        var cases = MenuSuite.Pressing("1").Concat(MenuSuite.Pressing("2")).ToList();

        (await RunAsync(cases)).Documents.ShouldHaveSingleItem().Total.Covered.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Without_conversations_none_is_kept()
    {
        var map = new CoverageMap();
        await MenuSuite.RunAsync(MenuSuite.Pressing("1"), new SuiteOptions { Coverage = map });

        map.Result.Documents[0].Parts.ShouldAllBe(part => part.ReachedBy == null || part.ReachedBy.Transcript.Lines.Count == 0);
        map.Result.Total.Covered.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_document_that_only_a_call_leads_to_is_covered_as_well()
    {
        var cases = MenuSuite.Read(
            """
            scenario: On to another document
            script: on.xml
            contact center: none
            web:
              - request: https://ivr.example/next.xml
                reply:
                  headers: { Content-Type: text/xml }
                  body: "<callxml version='3.0'><say>Next.</say><exit/><say>Never.</say></callxml>"
            conversation: [hears: Next]
            """);

        var coverage = await RunAsync(cases);

        coverage.Documents.Count.ShouldBe(2);
        Runs(coverage.Documents[1], CoverageKind.Element).ShouldBe(["callxml: 1", "say: 1", "exit: 1", "say: 0"]);
    }

    [Fact]
    public async Task A_document_is_listed_once_whatever_queries_it_was_asked_for_with()
    {
        var cases = MenuSuite.Read(
            """
            script: on.xml
            contact center: none
            web:
              - request: https://ivr.example/next.xml
                reply:
                  headers: { Content-Type: text/xml }
                  body: "<callxml version='3.0'><say>Next.</say></callxml>"
            scenarios:
              - scenario: Call <number> goes on to another document
                call: { from: <number> }
                conversation: [hears: Next]
                examples: [{ number: 16505551212 }, { number: 16505551213 }]
            """);

        var coverage = await RunAsync(cases);

        coverage.Documents.Select(document => document.Source.Name).ShouldBe(["Scenarios/Reading/Files/on.xml", "https://ivr.example/next.xml"]);
        Runs(coverage.Documents[1], CoverageKind.Element).ShouldBe(["callxml: 2", "say: 2"]);
    }

    [Theory]
    [InlineData("calls/menu.xml", "file:///calls/ring%20all.xml?owner=session-1", "calls/ring all.xml")]
    [InlineData("calls/menu.xml", "file:///calls/more/next.xml#label", "calls/more/next.xml")]
    [InlineData("menu.xml", "file:///next.xml", "next.xml")]
    [InlineData("calls/menu.xml", "file:///others/next.xml", "file:///others/next.xml")]
    [InlineData("calls/menu.xml", "calls/menu.xml", "calls/menu.xml")]
    public void What_lies_beside_a_script_is_listed_by_its_path(string script, string document, string name)
    {
        var names = new CoverageNames();
        names.Add(ScriptLoader.Load(SourceText.From("<callxml version='3.0'/>", script)));

        names.Of(document).ShouldBe(name);
    }

    [Fact]
    public async Task A_parallel_run_covers_what_a_serial_one_does()
    {
        var cases = MenuSuite.Pressing([.. Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? "2" : i % 5 == 0 ? "9" : "1")]);

        Facts(await RunAsync(cases, parallel: 8)).ShouldBe(Facts(await RunAsync(cases)));
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(1999, 2000, 99.9)]
    [InlineData(1, 3, 33.3)]
    public void Only_what_was_run_as_a_whole_has_100_percent(int covered, int total, double percent) =>
        new CoverageTally(covered, total).Percent.ShouldBe((decimal)percent);

    private static async Task<CoverageResult> RunAsync(IReadOnlyList<SuiteCase> cases, int parallel = 1)
    {
        var map = new CoverageMap(keepsConversations: true);
        await MenuSuite.RunAsync(cases, new SuiteOptions { Coverage = map, Parallel = parallel });
        return map.Result;
    }

    private static IEnumerable<string> Runs(CoveredDocument document, CoverageKind kind) => document.Parts
        .Where(part => part.Point.Kind == kind)
        .Select(part => $"{part.Point.Name}: {part.Runs}");

    private static IEnumerable<string> Facts(CoverageResult coverage) => coverage.Documents[0].Parts.Select(part =>
        $"{part.Title} {part.Runs} {part.PassedRuns} {part.ReachedBy?.Case} {part.ReachedBy?.Line}");
}
