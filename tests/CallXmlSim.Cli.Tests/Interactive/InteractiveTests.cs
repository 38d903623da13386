namespace CallXmlSim.Cli.Tests.Interactive;

public sealed class InteractiveTests
{
    private static readonly string Demo = Scripts.Demo;

    [Fact]
    public async Task A_key_counts_at_the_moment_it_is_typed()
    {
        var run = await Talk(new ScriptedPerson(isTyped: true, (3.5, '1')));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("    3.500  caller          presses 1\n");
        run.Output.ShouldContain("routes the call to queue 114 Sales by the accepted request");
    }

    [Fact]
    public async Task The_letter_h_hangs_up()
    {
        var run = await Talk(new ScriptedPerson(isTyped: true, (4, 'h')));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("    4.000  caller          hangs up\n");
        run.Output.ShouldNotContain("routes the call");
    }

    [Fact]
    public async Task Other_characters_do_nothing()
    {
        var run = await Talk(new ScriptedPerson(isTyped: true, (2, 'x'), (3, '\n'), (4, 'h')));

        run.Output.ShouldNotContain("presses");
        run.Output.ShouldContain("    4.000  caller          hangs up\n");
    }

    [Fact]
    public async Task A_prompt_is_shown_when_it_begins()
    {
        var run = await Talk(new ScriptedPerson(isTyped: true, (4, 'h')));

        run.Output.IndexOf("Welcome to the 8 by 8", StringComparison.Ordinal)
            .ShouldBeLessThan(run.Output.IndexOf("caller          hangs up", StringComparison.Ordinal));
        run.Output.ShouldNotContain("cut off");
    }

    [Fact]
    public async Task Keys_written_beforehand_wait_until_the_script_listens()
    {
        var run = await Talk(new ScriptedPerson(isTyped: false, (0, '2'), (0, '1')));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Invalid choice. Please try again.");
        run.Output.ShouldContain("routes the call to queue 114 Sales by the accepted request");
    }

    [Fact]
    public async Task After_the_end_of_the_input_the_caller_is_silent()
    {
        var run = await Talk(new ScriptedPerson(isTyped: false));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldNotContain("presses");
        Count(run.Output, "Welcome to the 8 by 8").ShouldBe(10);
    }

    [Fact]
    public async Task Json_lines_are_written_as_well()
    {
        var run = await ToolRun.Of(
            ["run", Demo, "--interactive", "--format", "json"], new ScriptedPerson(isTyped: true, (3.5, '1')));

        run.Output.ShouldContain("\"t\":3.5,\"call\":\"call-1\"");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith('{'));
    }

    private static Task<ToolRun> Talk(ScriptedPerson person) => ToolRun.Of(["run", Demo, "--interactive"], person);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
