using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

/// <summary>Scenario files as texts, beside the files of this folder.</summary>
internal static class ScenarioText
{
    private static readonly ScenarioReader Reader = new();

    /// <summary>Where the scripts of these tests are.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Scenarios", "Reading", "Files");

    static ScenarioText()
    {
        // Larger than a stub's body may be; it takes no room on the disk.
        using var large = File.Create(Path.Combine(Folder, "large.txt"));
        large.SetLength(17 * 1024 * 1024);
    }

    public static ScenarioFile Read(string text) => Reader.Read(SourceText.From(text, "test.scenario.yaml"), Folder);

    /// <summary>The scenarios of a text that is right.</summary>
    public static IReadOnlyList<Scenario> ReadAll(string text)
    {
        var file = Read(text);
        file.Diagnostics.ShouldBeEmpty();
        return file.Scenarios;
    }

    /// <summary>Runs all scenarios of a text.</summary>
    public static IReadOnlyList<ScenarioResult> RunAll(string text) =>
        [.. ReadAll(text).Select(scenario => ScenarioExecution.Run(scenario, seed: 1))];

    /// <summary>In what the only scenario of a text fails.</summary>
    public static IReadOnlyList<string> Failures(string text) =>
        [.. RunAll(text).ShouldHaveSingleItem().Failures.Select(failure => failure.Message)];
}
