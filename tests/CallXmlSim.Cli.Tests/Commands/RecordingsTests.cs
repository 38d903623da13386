namespace CallXmlSim.Cli.Tests.Commands;

/// <summary>What scripts record is kept in a folder.</summary>
public sealed class RecordingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RecordingsTests() => _folder.Write("box.xml", """
        <callxml version="3.0">
          <recordaudio value="message.wav" beep="false" maxsilence="2s" maxtime="10s"/>
          <recordcall value="100" info="support"/>
          <say>Thank you.</say>
        </callxml>
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_writes_them_to_its_folder()
    {
        var run = await ToolRun.Of("run", _folder["box.xml"], "--recordings", _folder["out/of run"]);

        run.ExitCode.ShouldBe(0);
        var files = Directory.GetFiles(_folder["out/of run"]);
        files.ShouldContain(_folder["out/of run/message.wav"]);
        files.Length.ShouldBe(2);
        files.ShouldAllBe(file => IsWave(file));
    }

    [Fact]
    public async Task Scenarios_write_them_to_folders_of_their_own()
    {
        _folder.Write("box.scenario.yaml", """
            script: box.xml
            scenarios:
              - { scenario: "Says: \"yes\" / no?", conversation: [says: Hello Ann] }
              - { scenario: "Says: 'yes' \\ no?", conversation: [says: Hello again Ann and good bye] }
              - { scenario: Says nothing, conversation: [hangs up after 100ms] }
            """);

        var run = await ToolRun.Of("test", _folder["box.scenario.yaml"], "--recordings", _folder["out"]);

        run.ExitCode.ShouldBe(0);
        var written = Directory.GetFiles(_folder["out"], "message.wav", SearchOption.AllDirectories);
        written.Length.ShouldBe(2);
        written.ShouldAllBe(file => IsWave(file));
        written.Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).ShouldAllBe(name => name.StartsWith("Says_ "));
        written.Select(file => new FileInfo(file).Length).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_one_line_of_complaint()
    {
        _folder.Write("box.scenario.yaml", "script: box.xml\nconversation: [says: Hello]");

        var run = await ToolRun.Of("test", _folder["box.scenario.yaml"], "--recordings", _folder["box.xml/out"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.Trim().Split('\n').Length.ShouldBe(1);
        run.Errors.ShouldStartWith("callxmlsim: ");
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_not_written_there()
    {
        _folder.Write("box.xml", """
            <callxml version="3.0"><recordaudio value="../../evil.wav" beep="false" maxsilence="1s"/></callxml>
            """);

        await ToolRun.Of("run", _folder["box.xml"], "--recordings", _folder["in/out"]);

        Directory.GetFiles(_folder[""], "evil.wav", SearchOption.AllDirectories)
            .ShouldAllBe(file => file.StartsWith(_folder["in/out"], StringComparison.Ordinal));
    }

    // A RIFF header and samples behind it.
    private static bool IsWave(string file) =>
        File.ReadAllBytes(file) is { Length: > 44 } bytes && bytes.AsSpan(0, 4).SequenceEqual("RIFF"u8) && bytes.AsSpan(8, 4).SequenceEqual("WAVE"u8);
}
