using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Tests.Running;

public sealed class ScenarioFinderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callxmlsim-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Scenario_files_are_found_in_all_folders_but_those_of_builds_and_hidden_ones()
    {
        Touch("b.scenario.yaml", "a/z.scenario.yaml", "a/c/y.scenario.yaml", "menu.xml", "other.yaml");
        Touch("bin/x.scenario.yaml", "obj/x.scenario.yaml", ".git/x.scenario.yaml", "node_modules/p/x.scenario.yaml");

        Find().ShouldBe(["a/c/y.scenario.yaml", "a/z.scenario.yaml", "b.scenario.yaml"]);
    }

    [Fact]
    public void A_link_that_leads_round_in_a_circle_is_not_followed()
    {
        Touch("a/x.scenario.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "up"), _folder.FullName);

        Find().ShouldBe(["a/x.scenario.yaml"]);
    }

    [Fact]
    public void A_file_is_taken_whatever_its_name() => ScenarioFinder.Find("cases.yml").ShouldBe(["cases.yml"]);

    private IEnumerable<string> Find() => ScenarioFinder.Find(_folder.FullName)
        .Select(path => Path.GetRelativePath(_folder.FullName, path).Replace('\\', '/'));

    private void Touch(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
    }
}
