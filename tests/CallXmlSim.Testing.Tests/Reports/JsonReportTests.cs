using System.Text.Json;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Reports;

public class JsonReportTests
{
    [Fact]
    public async Task The_file_can_be_read_at_every_moment()
    {
        using var report = new JsonReport("unused.json", seed: 7);
        var cases = 0;

        Read(report).GetProperty("cases").GetArrayLength().ShouldBe(0);
        foreach (var outcome in await MenuSuite.RunAsync(MenuSuite.Pressing("1", "2", "1")))
        {
            report.Add(outcome);
            Read(report).GetProperty("cases").GetArrayLength().ShouldBe(++cases);
        }

        var root = Read(report);
        root.GetProperty("complete").GetBoolean().ShouldBeFalse();
        root.GetProperty("seed").GetInt32().ShouldBe(7);
        root.GetProperty("passed").GetInt32().ShouldBe(2);
        root.GetProperty("failed").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_told_with_all_places()
    {
        var text = Written.By(new JsonReport("unused.json", seed: 1), await MenuSuite.RunAsync(MenuSuite.Pressing("2")));

        var failed = JsonDocument.Parse(text).RootElement.GetProperty("cases")[0];
        failed.GetProperty("outcome").GetString().ShouldBe("failed");
        failed.GetProperty("file").GetString().ShouldBe("test.scenario.yaml");
        failed.GetProperty("failures")[0].GetProperty("line").GetInt32().ShouldBe(8);
        failed.GetProperty("script").GetProperty("line").GetInt32().ShouldBe(22);
        failed.GetProperty("transcript")[failed.GetProperty("difference").GetInt32()].GetString()!.ShouldContain("Mondays");
    }

    private static JsonElement Read(JsonReport report) =>
        JsonDocument.Parse(Written.Now(report, isComplete: false)).RootElement;
}
