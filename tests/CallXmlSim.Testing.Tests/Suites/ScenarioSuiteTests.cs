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
}
