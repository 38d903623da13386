using System.Text.Json;

namespace CallXmlSim.Cli.Tests.Commands;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_tells_the_whole_story_and_closes_with_the_agent_s_panel()
    {
        var run = await ToolRun.Of("demo");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        InOrder(
            run.Output,
            "dials 18006661212",
            "Welcome to the 8 by 8 External IVR Demo.",
            "presses 1",
            "Please wait while we redirect your call.",
            "POST https://8x8.com/SC/externalIvrAction.php",
            "replies 200",
            "thank you for waiting. your call is being redirected to queue 114.",
            "routes the call to queue 114 Sales by the accepted request",
            "Routed to queue 114 Sales. Agent Alice was offered:",
            "John",
            "Smith",
            "Account Number");
    }

    [Fact]
    public async Task The_caller_presses_1_after_the_prompt()
    {
        var run = await ToolRun.Of("demo", "--format", "json");

        var entries = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var menu = entries.First(entry => TypeOf(entry) == "prompt");
        var key = entries.Single(entry => TypeOf(entry) == "digit");
        menu.GetProperty("interrupted").GetBoolean().ShouldBeFalse();
        key.GetProperty("t").GetDouble()
            .ShouldBe(menu.GetProperty("t").GetDouble() + menu.GetProperty("duration").GetDouble() + 1, 0.001);
    }

    [Fact]
    public async Task Two_runs_write_the_same_journal()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.Of("demo", "--journal", folder["first.jsonl"]);
        await ToolRun.Of("demo", "--journal", folder["second.jsonl"]);

        var first = await File.ReadAllBytesAsync(folder["first.jsonl"], TestContext.Current.CancellationToken);
        first.Length.ShouldBeGreaterThan(1000);
        first.ShouldBe(await File.ReadAllBytesAsync(folder["second.jsonl"], TestContext.Current.CancellationToken));
    }

    private static string TypeOf(JsonElement entry) => entry.GetProperty("type").GetString()!;

    private static void InOrder(string text, params string[] parts)
    {
        var place = 0;
        foreach (var part in parts)
        {
            place = text.IndexOf(part, place, StringComparison.Ordinal);
            place.ShouldBeGreaterThanOrEqualTo(0, $"\"{part}\" is missing, or stands too early, in:\n{text}");
            place += part.Length;
        }
    }
}
