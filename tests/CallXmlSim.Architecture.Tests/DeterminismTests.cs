using System.Xml.Linq;

namespace CallXmlSim.Architecture.Tests;

/// <summary>The compiler enforces the bans; these tests see that it is asked to.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] ProjectsWithSideEffects =
        ["CallXmlSim.Documents", "CallXmlSim.Grammars", "CallXmlSim.Testing", "CallXmlSim.Cli"];

    [Fact]
    public void Every_project_that_decides_a_call_s_course_is_under_the_bans() =>
        BannedIn("DeterministicProjects").Order()
            .ShouldBe(DependencyTable.Allowed.Keys.Except(ProjectsWithSideEffects).Order());

    [Theory]
    [InlineData("eng/BannedSymbols.Language.txt")]
    [InlineData("eng/BannedSymbols.Io.txt")]
    public void A_ban_names_what_to_use_instead(string list) =>
        Repository.Read(list).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Split(';', 2) is not [_, { Length: > 10 }])
            .ShouldBeEmpty();

    [Fact]
    public void No_project_lifts_a_ban() =>
        Repository.Files(".cs").Concat(Repository.Files(".csproj")).Append(".editorconfig")
            .Where(path => Repository.Read(path).Contains("RS" + "0030", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static string[] BannedIn(string property)
    {
        var settings = XDocument.Load(Repository.PathOf("src/Directory.Build.props"));
        string Expand(string name) => (string)settings.Descendants(name).Single();
        return Expand(property)
            .Replace("$(SansIoProjects)", Expand("SansIoProjects"), StringComparison.Ordinal)
            .Split(';');
    }
}
