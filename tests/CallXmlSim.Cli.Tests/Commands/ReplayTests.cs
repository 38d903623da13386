using CallXmlSim.Cli.Tests.Interactive;

namespace CallXmlSim.Cli.Tests.Commands;

public sealed class ReplayTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Journal => _folder["call.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--press", "21")]
    [InlineData("--press", "1@2.5s", "--hangup-after", "20s")]
    [InlineData("--seed", "7", "--from", "12345", "--press", "1")]
    public async Task A_call_is_the_same_when_nothing_has_changed(params string[] options)
    {
        await ToolRun.Of(["run", Scripts.Demo, "--journal", Journal, .. options]);

        var replay = await ToolRun.Of("replay", Journal);

        replay.Output.ShouldStartWith("The call is the same: ");
        replay.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Line_breaks_of_another_kind_make_no_difference()
    {
        await ToolRun.Of("run", Scripts.Demo, "--press", "1", "--journal", Journal);
        File.WriteAllText(Journal, File.ReadAllText(Journal).ReplaceLineEndings("\r\n"));

        (await ToolRun.Of("replay", Journal)).Output.ShouldStartWith("The call is the same: ");
    }

    [Fact]
    public async Task A_line_in_another_form_is_told()
    {
        await ToolRun.Of("run", Scripts.Demo, "--press", "1", "--journal", Journal);
        var lines = File.ReadAllLines(Journal);
        lines[4] = lines[4].Replace("{\"t\":", "{ \"t\":", StringComparison.Ordinal);
        File.WriteAllLines(Journal, lines);

        var replay = await ToolRun.Of("replay", Journal);

        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("is written in another form");
    }

    [Fact]
    public async Task The_demo_can_be_replayed()
    {
        await ToolRun.Of("demo", "--journal", Journal);

        (await ToolRun.Of("replay", Journal)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_conversation_with_a_person_can_be_replayed()
    {
        await ToolRun.Of(
            ["run", Scripts.Demo, "--interactive", "--journal", Journal], new ScriptedPerson(isTyped: true, (2.5, '5'), (9, '1'), (16, 'h')));

        var replay = await ToolRun.Of("replay", Journal);

        replay.Output.ShouldStartWith("The call is the same: ");
    }

    [Fact]
    public async Task What_format_json_prints_can_be_replayed()
    {
        var run = await ToolRun.Of("run", Scripts.Demo, "--press", "1", "--format", "json");

        (await ToolRun.Of("replay", _folder.Write("printed.jsonl", run.Output))).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_first_difference_is_shown_with_its_place_in_the_script()
    {
        var script = _folder.Write("menu.xml", "<callxml version=\"3.0\">\n  <say>Welcome.</say>\n  <say>Press 1.</say>\n  <say>Goodbye.</say>\n</callxml>\n");
        await ToolRun.Of("run", script, "--to", "5000", "--journal", Journal);
        _folder.Write("menu.xml", "<callxml version=\"3.0\">\n  <say>Welcome.</say>\n  <say>Press 2.</say>\n  <say>Good night.</say>\n</callxml>\n");

        var replay = await ToolRun.Of("replay", Journal);

        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("error SIM6204: Line 6 of the journal: \"text\" of the prompt at ");
        replay.Output.ShouldContain("is \"Press 1.\", but now \"Press 2.\".");
        replay.Output.ShouldContain("  <say>Press 2.</say>\n");
        replay.Output.ShouldContain("menu.xml:3:3");
        replay.Output.ShouldNotContain("Good night");
    }

    [Theory]
    [InlineData("A longer script", "\n  <say>Welcome.</say><say>More.</say>\n", "but now there is the prompt at ")]
    [InlineData("A shorter script", "\n", "the journal has the prompt at ")]
    public async Task A_call_that_goes_on_otherwise_says_so(string what, string content, string expected)
    {
        var script = _folder.Write("menu.xml", "<callxml version=\"3.0\">\n  <say>Welcome.</say>\n</callxml>");
        await ToolRun.Of("run", script, "--to", "5000", "--journal", Journal);
        _folder.Write("menu.xml", $"<callxml version=\"3.0\">{content}</callxml>");

        var replay = await ToolRun.Of("replay", Journal);

        replay.ExitCode.ShouldBe(1, what);
        replay.Output.ShouldContain("SIM6204");
        replay.Output.ShouldContain(expected);
    }

    [Theory]
    [InlineData("{\"t\":0,\"type\":\"dialled\"}\n", "SIM6201")]
    [InlineData("hello", "SIM6201")]
    [InlineData("{\"t\":0,\"type\":\"run\",\"command\":[\"demo\"]}\nhello\n", "SIM6202")]
    [InlineData("{\"t\":0,\"type\":\"run\",\"command\":[\"explain\",\"SIM6201\"]}\n", "SIM6203")]
    [InlineData("{\"t\":0,\"type\":\"run\",\"command\":[\"run\",\"--network\",\"menu.xml\"]}\n", "SIM6203")]
    [InlineData("{\"t\":0,\"type\":\"run\",\"command\":[\"run\",\"--nonsense\",\"menu.xml\"]}\n", "SIM6203")]
    [InlineData("{\"t\":0,\"type\":\"run\",\"command\":[\"run\",\"no-such-script.xml\"]}\n", "SIM6203")]
    public async Task What_is_no_journal_of_a_run_is_reported(string text, string id)
    {
        var replay = await ToolRun.Of("replay", _folder.Write("call.jsonl", text));

        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain($"error {id}: ");
    }

    [Fact]
    public async Task A_journal_that_is_missing_is_reported() =>
        (await ToolRun.Of("replay", _folder["none.jsonl"])).Output.ShouldContain("SIM6001");
}
