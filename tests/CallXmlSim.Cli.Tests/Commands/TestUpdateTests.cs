using System.Text;

namespace CallXmlSim.Cli.Tests.Commands;

public sealed class TestUpdateTests
{
    [Fact]
    public async Task Changes_are_shown_and_written_and_the_scenarios_pass_then()
    {
        using var folder = new TemporaryFolder();
        folder.Write("hello.xml", "<callxml version=\"3.0\"><say>Good evening.</say></callxml>");
        var file = folder.Write("hello.scenario.yaml", "script: hello.xml\nconversation:\n  - hears: Good morning.\n");

        var run = await ToolRun.Of("test", file, "--update");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("hello.scenario.yaml:3\n  -   - hears: Good morning.\n  +   - hears: Good evening.\n");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldEndWith("  - hears: Good evening.\n");
    }

    [Fact]
    public async Task A_byte_order_mark_and_line_breaks_stay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("hello.xml", "<callxml version=\"3.0\"><say>Good evening.</say></callxml>");
        var file = folder.Write("hello.scenario.yaml", "\uFEFFscript: hello.xml\r\nconversation:\r\n  - hears: Good morning.\r\n");

        (await ToolRun.Of("test", file, "--update")).ExitCode.ShouldBe(0);

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldBe(
            Encoding.UTF8.GetBytes("\uFEFFscript: hello.xml\r\nconversation:\r\n  - hears: Good evening.\r\n"));
    }
}
