using System.Text.RegularExpressions;

namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

/// <summary>The examples of docs/scenarios.md.</summary>
public partial class ScenarioDocumentationTests
{
    public static TheoryData<string> Examples =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios.md")))
            .Select(match => match.Groups["text"].Value)
            .Where(text => text.Contains("script:", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_documentation_passes(string text) =>
        ScenarioText.RunAll(text).SelectMany(result => result.Failures).ShouldBeEmpty();

    [GeneratedRegex("^```yaml\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
