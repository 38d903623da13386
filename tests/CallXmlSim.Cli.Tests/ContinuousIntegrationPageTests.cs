using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Cli.Tests;

/// <summary>The commands of docs/ci.md can be run as they stand there.</summary>
public sealed class ContinuousIntegrationPageTests : IDisposable
{
    private static readonly string Root = AppContext.BaseDirectory;
    private static readonly string[] Page = File.ReadAllText(Path.Combine(Root, "docs", "ci.md")).Split("```");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands => [.. WorkflowCommands().Concat(ShellCommands()).Distinct()];

    [Fact]
    public void The_page_shows_what_to_check_and_what_to_test() =>
        Commands.Select(row => row.Data.Split(' ')[0]).Order().ShouldBe(["check", "test", "test"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_is_understood_and_does_its_work(string command)
    {
        var arguments = command.Split(' ').Select(argument => argument switch
        {
            "scripts" => Path.Combine(Root, "scripts"),
            "scripts/*.xml" => Scripts.Demo,
            _ when argument.StartsWith("results", StringComparison.Ordinal) => _folder[argument],
            _ => argument,
        });

        var run = await ToolRun.Of([.. arguments]);

        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        run.Errors.ShouldBeEmpty();
    }

    private static IEnumerable<string> WorkflowCommands()
    {
        var text = Page.Single(block => block.StartsWith("yaml\n", StringComparison.Ordinal))["yaml\n".Length..];
        var workflow = YamlText.Read(SourceText.From(text, "ivr.yml"));
        workflow.Diagnostics.ShouldBeEmpty();
        return Runs(workflow.Root!).Where(run => run.StartsWith("dotnet callxmlsim ", StringComparison.Ordinal))
            .Select(run => run["dotnet callxmlsim ".Length..].Trim());
    }

    private static IEnumerable<string> Runs(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            entry is { Key.Value: "run", Value: YamlScalar run } ? [run.Value] : Runs(entry.Value)),
        YamlSequence sequence => sequence.Items.SelectMany(Runs),
        _ => [],
    };

    private static IEnumerable<string> ShellCommands() => Page
        .SelectMany(block => block.Split('\n'))
        .Where(line => line.StartsWith(".tools/callxmlsim ", StringComparison.Ordinal))
        .Select(line => line[".tools/callxmlsim ".Length..]);
}
