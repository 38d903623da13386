using System.Text.Json;
using System.Xml.Linq;

namespace CallXmlSim.Cli.Tests;

/// <summary>A run that is killed in the middle leaves whole files that tell of what had finished.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Scenarios = 20_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_result_file_is_well_formed_and_has_the_scenarios_that_had_finished()
    {
        _folder.WriteMany(Scenarios);
        using var tool = new LiveTool(
            "test", _folder["many.scenario.yaml"], "--parallel", "1",
            "--junit", _folder["r.xml"], "--json", _folder["r.json"], "--markdown", _folder["r.md"], "--coverage", _folder["cov"]);

        await FinishedAsync(atLeast: 200);
        (await tool.KillAsync()).ShouldBeTrue();

        var finished = Finished();
        finished.ShouldBeInRange(200, Scenarios - 1);
        var suites = XDocument.Load(_folder["r.xml"]).Root!;
        var cases = suites.Descendants("testcase").ToList();
        ((int)suites.Attribute("tests")!).ShouldBe(cases.Count);
        cases.Count.ShouldBeInRange(1, Scenarios - 1);
        cases.Select(test => (string)test.Attribute("name")!)
            .ShouldBe(Enumerable.Range(0, cases.Count).Select(i => $"Caller 1650{i:0000000} is sent to sales (example {i + 1})"));
        suites.Descendants("property").Last().Attribute("value")!.Value.ShouldBe("false");
        File.ReadAllText(_folder["r.md"]).ShouldContain("The run was not completed.");
        XDocument.Load(_folder["cov/cobertura.xml"]).Descendants("line").ShouldNotBeEmpty();
        File.ReadAllText(_folder["cov/coverage.html"]).ShouldEndWith("</html>\n");
    }

    [Fact]
    public async Task A_run_that_is_asked_to_end_reports_what_had_finished_and_ends_with_code_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        _folder.WriteMany(Scenarios);
        using var tool = new LiveTool("test", _folder["many.scenario.yaml"], "--parallel", "1", "--json", _folder["r.json"]);

        await FinishedAsync(atLeast: 1);
        var code = await tool.InterruptAsync();

        code.ShouldBe(130);
        var closing = await tool.LineEndingWithAsync(" failed");
        closing.ShouldBe($"{Finished()} passed, 0 failed");
        Finished().ShouldBeInRange(1, Scenarios - 1);
    }

    private async Task FinishedAsync(int atLeast)
    {
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(_folder["r.json"])!);
        using var written = new SemaphoreSlim(0);
        watcher.Renamed += (_, _) => written.Release();
        watcher.EnableRaisingEvents = true;
        while (Finished() < atLeast)
            await written.WaitAsync(TestContext.Current.CancellationToken);
    }

    private int Finished() => File.Exists(_folder["r.json"])
        ? JsonDocument.Parse(File.ReadAllText(_folder["r.json"])).RootElement.GetProperty("cases").GetArrayLength()
        : 0;
}
