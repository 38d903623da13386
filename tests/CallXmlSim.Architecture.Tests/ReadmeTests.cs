using System.Text.RegularExpressions;

namespace CallXmlSim.Architecture.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_code_of_the_readme_is_a_sample_that_is_compiled_and_run()
    {
        var samples = Repository.Files(".cs").Where(path => path.StartsWith("samples/", StringComparison.Ordinal)).Select(Repository.Read).ToList();
        var snippets = CSharpBlock().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value).ToList();

        snippets.ShouldNotBeEmpty();
        snippets.ShouldAllBe(snippet => samples.Contains(snippet));
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
