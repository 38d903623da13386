using PublicApiGenerator;

namespace CallXmlSim.Architecture.Tests.PublicApi;

/// <summary>
/// What the packages promise. A change of a public type shows up here as a difference; when it is meant, run these tests with
/// the environment variable <c>CALLXMLSIM_APPROVE</c> set to 1 and commit the files that they write.
/// </summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/CallXmlSim.Architecture.Tests/PublicApi";

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    private static readonly bool Approves = Environment.GetEnvironmentVariable("CALLXMLSIM_APPROVE") == "1";

    // ANTLR's generated parsers are public of necessity; nobody but the other projects uses them.
    public static TheoryData<string> Libraries =>
        [.. Repository.SourceProjects.Where(p => !p.IsExecutable && p.Name != "CallXmlSim.Grammars").Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_approved_one(string name)
    {
        var assembly = Repository.SourceProjects.Single(project => project.Name == name).Load();
        var file = $"{Folder}/{name}.approved.txt";
        var actual = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Approves)
            File.WriteAllText(Repository.PathOf(file), actual);

        var approved = File.Exists(Repository.PathOf(file)) ? Repository.Read(file) : "";

        Differences(approved, actual).ShouldBeEmpty($"The public API is not that of {file}.");
    }

    [Fact]
    public void No_approved_file_is_left_over() =>
        Repository.Files(".approved.txt")
            .Select(Path.GetFileName)
            .Except(Libraries.Select(library => library.Data + ".approved.txt"))
            .ShouldBeEmpty();

    private static IEnumerable<string> Differences(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        return before.Except(after).Select(line => "- " + line.Trim()).Concat(after.Except(before).Select(line => "+ " + line.Trim()))
            .Concat(approved == actual ? [] : ["The files differ."]);
    }
}
