using System.Text.Json;
using System.Xml.Linq;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Reports.JUnit;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Reports;

public sealed class ReportFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callxmlsim-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_files_of_an_earlier_run_are_gone_before_the_first_outcome()
    {
        await File.WriteAllTextAsync(PathOf("a.json"), "old", TestContext.Current.CancellationToken);

        await using var files = new ReportFiles([new JsonReport(PathOf("a.json"), 1)]);

        Cases("a.json").ShouldBe(0);
    }

    [Fact]
    public async Task Outcomes_reach_the_files_while_the_run_goes_on()
    {
        await using var files = new ReportFiles([new JsonReport(PathOf("a.json"), 1)]);
        using var watcher = new FileSystemWatcher(_folder.FullName, "a.json");
        var written = new TaskCompletionSource();
        watcher.Renamed += (_, _) => written.TrySetResult();
        watcher.Created += (_, _) => written.TrySetResult();
        watcher.Changed += (_, _) => written.TrySetResult();
        watcher.EnableRaisingEvents = true;

        files.Add((await MenuSuite.RunAsync(MenuSuite.Pressing("1")))[0]);
        await written.Task.WaitAsync(TestContext.Current.CancellationToken);

        Cases("a.json").ShouldBe(1);
    }

    [Fact]
    public async Task At_the_end_every_file_has_every_outcome_and_nothing_else_is_left()
    {
        await using (var files = new ReportFiles([new JsonReport(PathOf("a.json"), 1), new JUnitReport(PathOf("b.xml"), 1, Written.Start)]))
        {
            foreach (var outcome in await MenuSuite.RunAsync(MenuSuite.Pressing("1", "2", "1")))
                files.Add(outcome);
            await files.FinishAsync(isComplete: true);
        }

        Cases("a.json").ShouldBe(3);
        XDocument.Load(PathOf("b.xml")).Descendants("testcase").Count().ShouldBe(3);
        _folder.GetFiles().Select(file => file.Name).Order().ShouldBe(["a.json", "b.xml"]);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_found_out_at_once() =>
        Should.Throw<DirectoryNotFoundException>(() => new ReportFiles([new JsonReport(PathOf("no/a.json"), 1)]));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private int Cases(string name) =>
        JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement.GetProperty("cases").GetArrayLength();
}
