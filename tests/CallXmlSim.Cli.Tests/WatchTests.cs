namespace CallXmlSim.Cli.Tests;

public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scenarios_are_run_again_when_a_script_is_saved()
    {
        _folder.WriteMany(scenarios: 1);
        using var tool = new LiveTool("test", _folder["many.scenario.yaml"], "--watch", "--junit", _folder["r.xml"]);
        (await tool.LineEndingWithAsync(" failed")).ShouldBe("1 passed, 0 failed");
        await tool.LineEndingWithAsync("Ctrl+C ends it.");

        var script = await File.ReadAllTextAsync(_folder["demo.xml"], TestContext.Current.CancellationToken);
        _folder.Write("demo.xml", script.Replace("to queue $param;", "to support", StringComparison.Ordinal));
        (await tool.LineEndingWithAsync(" failed")).ShouldBe("0 passed, 1 failed");
        await tool.LineEndingWithAsync("Ctrl+C ends it.");

        _folder.Write("demo.xml", script);
        (await tool.LineEndingWithAsync(" failed")).ShouldBe("1 passed, 0 failed");
    }
}
