namespace CallXmlSim.Cli.Tests.Commands;

/// <summary><c>callxmlsim run --start</c>: scripts that begin without a call.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Reminder => _folder.Write("reminder.xml", """
        <callxml version="3.0">
          <call value="tel:$number;"/>
          <on event="answer"><say>Hello, $name;.</say></on>
          <on event="callfailure"><log value="$session.lasterror;"/></on>
        </callxml>
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_script_starts_with_variables_and_calls_somebody()
    {
        var run = await ToolRun.Of(
            "run", Reminder, "--start", "number=4711", "--start", "name=Ann", "--far-end", "4711=answers");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("starts without a call as session-1");
        run.Output.ShouldContain("script          dials 4711\n");
        run.Output.ShouldContain("\"Hello, Ann.\"");
    }

    [Theory]
    [InlineData("4711=busy", "is busy")]
    [InlineData("4712=answers", "cannot be reached")]
    public async Task A_script_whose_call_fails_goes_on(string farEnd, string log)
    {
        var run = await ToolRun.Of("run", Reminder, "--start", "number=4711", "--far-end", farEnd);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain($"logs \"tel:4711\" {log}");
    }

    [Theory]
    [InlineData("sets no variable", "--start", "number")]
    [InlineData("is no far end", "--start", "number=1", "--far-end", "4711=tired")]
    [InlineData("With --start nobody calls", "--start", "number=1", "--press", "1")]
    public async Task A_wrong_option_is_explained(string message, params string[] options)
    {
        var run = await ToolRun.Of(["run", Reminder, .. options]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }
}
