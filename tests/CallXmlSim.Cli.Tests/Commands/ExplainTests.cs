namespace CallXmlSim.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("SIM6001")]
    [InlineData("sim6001")]
    public async Task The_page_of_a_diagnostic_is_shown(string id)
    {
        var run = await ToolRun.Of("explain", id);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("SIM6001: File not found\n");
        run.Output.ShouldContain("\nHow to mend it\n");
        run.Output.ShouldNotContain("`");
    }

    [Fact]
    public async Task An_unknown_id_is_answered_with_the_nearest_known_one()
    {
        var run = await ToolRun.Of("explain", "SIM600");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("There is no diagnostic \"SIM600\". Did you mean \"SIM6001\"?\n");
    }

    [Fact]
    public async Task An_id_like_no_other_is_answered_with_the_way_to_the_list()
    {
        var run = await ToolRun.Of("explain", "nonsense");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("'callxmlsim explain --list' lists them all");
    }

    [Fact]
    public async Task The_list_has_a_line_for_every_page()
    {
        var run = await ToolRun.Of("explain", "--list");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("SIM6001  File not found\n");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(line => char.IsAsciiLetterUpper(line[0]) && line.Length > 10);
    }
}
