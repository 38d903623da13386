using CallXmlSim.Cli.Tests.Interactive;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Cli.Tests.Commands;

public sealed class RecordTests
{
    private static string Folder { get; } = Path.GetDirectoryName(Scripts.Demo)!;

    [Fact]
    public async Task A_run_is_recorded_as_a_scenario_file()
    {
        using var file = new RecordedFile();

        var run = await ToolRun.Of("run", Scripts.Demo, "--press", "21", "--record", file.Path);

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldContain("The call is recorded in ");
        var read = new ScenarioReader().Read(file.Path);
        read.Diagnostics.ShouldBeEmpty();
        read.Scenarios.ShouldHaveSingleItem().Name.ShouldBe("The caller presses 2 1");
        (await ToolRun.Of("test", file.Path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_conversation_with_a_person_is_recorded_too()
    {
        using var file = new RecordedFile();

        var run = await ToolRun.Of(
            ["run", Scripts.Demo, "--interactive", "--record", file.Path], new ScriptedPerson(isTyped: true, (3.5, '1'), (14, 'h')));

        run.ExitCode.ShouldBe(0);
        new ScenarioReader().Read(file.Path).Scenarios.ShouldHaveSingleItem().Name.ShouldStartWith("The caller presses 1");
        File.ReadAllText(file.Path).ShouldContain("  - presses: 1\n      during: the prompt\n".Replace("      ", "    "));
    }

    [Fact]
    public async Task A_call_to_another_contact_center_names_its_set_up()
    {
        using var file = new RecordedFile();
        var setUp = Path.Combine(Folder, "recorded-center.yaml");
        await File.WriteAllTextAsync(setUp, "tenants: [{ channels: [{ number: 18005550100, script: Main }] }]", TestContext.Current.CancellationToken);

        var run = await ToolRun.Of("run", Scripts.Demo, "--contact-center", setUp, "--press", "1", "--record", file.Path);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("16505551212 dials 18005550100");
        File.ReadAllText(file.Path).ShouldContain("contact center: recorded-center.yaml\n");
    }

    [Fact]
    public async Task A_session_that_calls_somebody_itself_is_recorded()
    {
        using var file = new RecordedFile();
        var script = Path.Combine(Folder, "reminder.xml");
        await File.WriteAllTextAsync(
            script,
            "<callxml version=\"3.0\"><call value=\"$session.numbertodial;\"/><say>This is your reminder.</say></callxml>",
            TestContext.Current.CancellationToken);

        var run = await ToolRun.Of(
            "run", script, "--start", "numbertodial=4940123", "--far-end", "4940123=answers", "--record", file.Path);

        run.Errors.ShouldContain("The call is recorded in ");
        File.ReadAllText(file.Path).ShouldContain("far ends:\n  4940123: answers\n");
        (await ToolRun.Of("test", file.Path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_call_with_sessions_of_other_scripts_is_recorded_and_can_be_tested_from_elsewhere()
    {
        using var tree = new TemporaryFolder();
        Directory.CreateDirectory(tree[".git"]);
        tree.Write("scripts/main.xml", """
            <callxml version="3.0">
              <run value="other.xml?who=ann" var="other"/>
              <do><wait value="5s"/><on event="externalevent:done"/></do>
              <say>Done.</say>
              <hangup/>
            </callxml>
            """);
        tree.Write("scripts/other.xml", """
            <callxml version="3.0"><sendevent session="$session.parentsessionid;" value="done"/><exit/></callxml>
            """);
        var file = tree["scripts/main.scenario.yaml"];

        var run = await ToolRun.Of("run", tree["scripts/main.xml"], "--record", file);

        run.Errors.ShouldContain("The call is recorded in ");
        File.ReadAllText(file).ShouldNotContain("other.xml");
        File.Move(file, tree["main.scenario.yaml"]);
        File.WriteAllText(tree["main.scenario.yaml"], File.ReadAllText(tree["main.scenario.yaml"]).Replace("script: main.xml", "script: scripts/main.xml"));
        (await ToolRun.Of("test", tree[""])).Output.ShouldEndWith("1 passed, 0 failed\n");
    }

    [Fact]
    public async Task A_call_without_an_end_is_not_recorded()
    {
        using var file = new RecordedFile();
        var script = Path.Combine(Folder, "endless.xml");
        await File.WriteAllTextAsync(
            script, "<callxml version=\"3.0\"><do repeat=\"1000000\"><wait value=\"1m\"/></do></callxml>", TestContext.Current.CancellationToken);

        var run = await ToolRun.Of("run", script, "--record", file.Path);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("The call is not recorded: It came to no end within the simulation's limit of time; let the caller hang up.");
    }

    [Fact]
    public async Task A_call_that_plays_its_own_recording_is_recorded()
    {
        using var file = new RecordedFile();
        var script = Path.Combine(Folder, "echo.xml");
        await File.WriteAllTextAsync(
            script,
            "<callxml version=\"3.0\"><recordaudio value=\"echo\" maxsilence=\"2s\"/><playaudio value=\"$echo;\"/><say>Goodbye.</say></callxml>",
            TestContext.Current.CancellationToken);

        var run = await ToolRun.Of("run", script, "--record", file.Path);

        run.Errors.ShouldContain("The call is recorded in ");
        File.ReadAllText(file.Path).ShouldContain("recordings:\n");
        (await ToolRun.Of("test", file.Path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_log_that_tells_of_the_world_is_left_out()
    {
        using var file = new RecordedFile();
        using var web = new TemporaryFolder();
        web.Write("half.txt", "half");
        var script = Path.Combine(Folder, "telltale.xml");
        await File.WriteAllTextAsync(
            script,
            """
            <callxml version="3.0">
              <fetch value="https://media.example/half.txt" var="reply"/>
              <do><fetch value="https://elsewhere.example/" var="other"/><on event="error:document"><log value="$session.lasterror;"/></on></do>
            </callxml>
            """,
            TestContext.Current.CancellationToken);

        var run = await ToolRun.Of("run", script, "--web", $"https://media.example/={web[""]}", "--record", file.Path);

        run.Errors.ShouldContain("The call is recorded in ");
        File.ReadAllText(file.Path).ShouldNotContain("log:");
        (await ToolRun.Of("test", file.Path)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_the_tests_would_not_find_is_wrong_usage()
    {
        var run = await ToolRun.Of("run", Scripts.Demo, "--record", "call.yaml");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(".scenario.yaml");
    }

    [Fact]
    public async Task What_cannot_be_recorded_fails_with_the_reason()
    {
        using var elsewhere = new TemporaryFolder();

        var run = await ToolRun.Of("run", Scripts.Demo, "--record", elsewhere["call.scenario.yaml"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("The call is not recorded: ");
        File.Exists(elsewhere["call.scenario.yaml"]).ShouldBeFalse();
    }

    // Beside the script, since a scenario names files of its own work tree only.
    private sealed class RecordedFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.Combine(Folder, $"{Guid.NewGuid():N}.scenario.yaml");

        public void Dispose() => File.Delete(Path);
    }
}
