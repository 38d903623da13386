namespace CallXmlSim.Cli.Tests.Commands;

public sealed class RunTests
{
    private const string Unhandled = "<callxml version=\"3.0\"><fetch value=\"http://nowhere.example/\" var=\"x\"/></callxml>";

    [Fact]
    public async Task A_silent_caller_hears_the_menu_ten_times_and_falls_through_to_the_queue()
    {
        var run = await ToolRun.Of("run", Scripts.Demo);

        run.ExitCode.ShouldBe(0);
        run.Output.Split("Welcome to the 8 by 8").Length.ShouldBe(11);
        run.Output.ShouldContain("routes the call to queue 114 Sales by the accepted request");
    }

    [Theory]
    [InlineData("--press", "21")]
    [InlineData("--press", "2", "--press", "1")]
    public async Task Keys_are_pressed_one_after_another_when_the_script_listens(params string[] presses)
    {
        var run = await ToolRun.Of(["run", Scripts.Demo, .. presses]);

        run.ExitCode.ShouldBe(0);
        run.Output.Split("Invalid choice. Please try again.").Length.ShouldBe(2);
        run.Output.ShouldContain("routes the call to queue 114");
    }

    [Fact]
    public async Task A_key_can_be_pressed_at_a_time_of_the_call()
    {
        var run = await ToolRun.Of("run", Scripts.Demo, "--press", "21@2.5s");

        run.Output.ShouldContain("    2.500  caller          presses 2\n");
        run.Output.ShouldContain("    2.700  caller          presses 1\n");
    }

    [Fact]
    public async Task The_caller_can_hang_up_at_a_time_of_the_call()
    {
        var run = await ToolRun.Of("run", Scripts.Demo, "--hangup-after", "3s");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("    3.000  caller          hangs up\n");
        run.Output.ShouldNotContain("routes the call");
    }

    [Fact]
    public async Task A_number_that_is_no_channel_reaches_the_script_directly()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("hello.xml", "<callxml version=\"3.0\">Hello.</callxml>");

        var run = await ToolRun.Of("run", script, "--to", "5000", "--from", "12345");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("12345 dials 5000");
        run.Output.ShouldContain("\"Hello.\"");
        run.Output.ShouldNotContain("contact center");
    }

    [Fact]
    public async Task A_call_that_an_error_ends_has_failed()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("run", folder.Write("bad.xml", Unhandled), "--to", "5000");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("The script failed: error:document");
    }

    [Fact]
    public async Task A_script_that_cannot_be_read_is_not_run()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("run", folder.Write("cut.xml", "<callxml version=\"3.0\"><say>Hello"));

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("cut.xml");
        run.Errors.ShouldContain("DOC0");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var run = await ToolRun.Of("run", "no-such-file.xml");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("SIM6001");
        run.Errors.ShouldContain("no-such-file.xml");
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_is_one_line_of_complaint()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("run", Scripts.Demo, "--journal", folder["no/such/folder/journal.jsonl"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.Trim().Split('\n').Length.ShouldBe(1);
        run.Errors.ShouldStartWith("callxmlsim: ");
    }

    [Fact]
    public async Task Json_goes_to_standard_output_and_to_a_file_alike()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("run", Scripts.Demo, "--press", "1", "--format", "json", "--journal", folder["j"]);

        run.Output.ShouldBe(await File.ReadAllTextAsync(folder["j"], TestContext.Current.CancellationToken));
    }
}
