using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Suites;

/// <summary>Every scenario of <c>scripts/</c> and <c>tests/suites/</c>, one test case each.</summary>
public class ScenarioSuiteTests
{
    private static readonly ScenarioReader Reader = new();

    private static readonly Dictionary<string, ScenarioFile> Read = WorkTree.ScenarioFiles.ToDictionary(
        path => path,
        path => Reader.Read(WorkTree.PathOf(path)));

    public static TheoryData<string> Files => [.. Read.Keys];

    public static TheoryData<string, string> Scenarios
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (path, file) in Read)
            {
                foreach (var scenario in file.Scenarios)
                    data.Add(path, scenario.FullName);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_file_has_no_mistake(string file) =>
        Read[file].Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_passes(string file, string name)
    {
        var scenario = Read[file].Scenarios.Single(scenario => scenario.FullName == name);

        var result = ScenarioExecution.Run(scenario, seed: 1);

        if (!result.Passed)
            Assert.Fail(FailureStory.Text(result));
    }

    [Fact]
    public async Task The_scripts_that_are_shown_to_users_are_run_to_the_last_part()
    {
        var cases = Read.Where(file => file.Key.StartsWith("scripts/", StringComparison.Ordinal))
            .SelectMany(file => file.Value.Scenarios.Select(SuiteCase.Of))
            .ToList();
        var map = new CoverageMap();

        await SuiteRun.ExecuteAsync(
            cases, new SuiteOptions { Coverage = map, Parallel = 2 }, static _ => { }, TestContext.Current.CancellationToken);

        map.Result.Documents.ShouldContain(document => document.Source.Name.EndsWith("external-ivr-demo.xml", StringComparison.Ordinal));
        map.Result.Documents
            .SelectMany(document => document.Parts.Where(part => part.PassedRuns == 0).Select(part =>
                $"{document.Source.Name}:{document.Source.PositionOf(part.Point.Span.Start)} {part.Title}"))
            .ShouldBeEmpty();
    }
}
