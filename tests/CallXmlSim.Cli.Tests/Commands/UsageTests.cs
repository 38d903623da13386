namespace CallXmlSim.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("rum", "There is no command \"rum\". Did you mean \"run\"?")]
    [InlineData("run a.xml --pres 1", "There is no option \"--pres\". Did you mean \"--press\"?")]
    [InlineData("run a.xml b.xml", "Nothing is expected at \"b.xml\".")]
    [InlineData("run", "Required argument 'SCRIPT' missing for command: 'run'.")]
    [InlineData("run a.xml --press 1x", "\"x\" is no key of a telephone")]
    [InlineData("run a.xml --press @2s", "names no key")]
    [InlineData("run a.xml --press 1@soon", "\"soon\" in --press 1@soon is no time")]
    [InlineData("run a.xml --hangup-after 3q", "\"3q\" is no duration")]
    [InlineData("run a.xml --format xml", "Argument 'xml' not recognized")]
    [InlineData("run a.xml --seed one", "Cannot parse argument 'one'")]
    [InlineData("run a.xml --web nowhere", "\"nowhere\" is no mapping")]
    [InlineData("run a.xml --web http://x/=no-such-folder", "There is no folder \"no-such-folder\"")]
    [InlineData("run a.xml --interactive --press 1", "leave out --press")]
    [InlineData("explain", "Name a diagnostic")]
    [InlineData("test", "Required argument 'PATH' missing for command: 'test'.")]
    [InlineData("test no-such-folder", "There is no file or folder \"no-such-folder\".")]
    [InlineData("test . --filtre x", "Did you mean \"--filter\"?")]
    [InlineData("test . --parallel 0", "\"0\" is no number of scenarios")]
    [InlineData("test . --min-coverage much", "\"much\" is no percentage")]
    [InlineData("test . --json a.json --junit a.json", "--junit and --json name the same file")]
    [InlineData("test . --coverage a.html --coverage a.html", "name the same file")]
    [InlineData("test . --markdown .", "is a folder")]
    [InlineData("run menu.xml --journal menu.xml", "--journal would write over \"menu.xml\", which is read")]
    [InlineData("test . --min-coverage 101", "\"101\" is no percentage")]
    [InlineData("test . --coverage c.json", "\"c.json\" says no format of coverage")]
    public async Task A_wrong_command_line_is_explained_and_ends_with_code_2(string line, string message)
    {
        var run = await ToolRun.Of(line.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(message);
        run.Errors.ShouldContain("--help'");
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown()
    {
        var run = await ToolRun.Of();

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain("Usage:");
    }

    [Theory]
    [InlineData("run", "callxmlsim run menu.xml --press 1@2.5s")]
    [InlineData("check", "callxmlsim check menu.xml")]
    [InlineData("explain", "callxmlsim explain --list")]
    [InlineData("test", "callxmlsim test scripts --watch")]
    public async Task Help_teaches_by_examples_and_names_the_exit_codes(string command, string example)
    {
        var run = await ToolRun.Of(command, "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(example);
        run.Output.ShouldContain("Exit code: 0 ");
    }
}
