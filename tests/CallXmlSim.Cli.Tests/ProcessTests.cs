namespace CallXmlSim.Cli.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Output_to_a_pipe_has_no_colour_codes()
    {
        var run = await ToolProcess.Of("explain", "SIM6001");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("How to mend it");
        run.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task A_wrong_command_line_complains_on_standard_error_and_ends_with_code_2()
    {
        var run = await ToolProcess.Of("rum");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("Did you mean \"run\"?");
    }
}
