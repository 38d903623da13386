namespace CallXmlSim.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    public static TheoryData<string> Projects => [.. Repository.SourceProjects.Select(project => project.Name)];

    [Fact]
    public void Every_project_has_a_row_in_the_table() =>
        Repository.SourceProjects.Select(project => project.Name).Except(DependencyTable.Allowed.Keys).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_references_only_what_its_row_allows(string name) =>
        Project(name).References.Except(DependencyTable.Allowed[name]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_uses_only_what_its_row_allows(string name) =>
        Project(name).Load().GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !IsPlatform(reference) && !DependencyTable.Allowed[name].Any(row => IsPartOf(row, reference)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_part_of_the_solution()
    {
        var solution = Repository.Read("CallXmlSim.sln");
        Repository.Files(".csproj")
            .Where(path => !solution.Contains(path.Replace('/', '\\'), StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static SourceProject Project(string name) => Repository.SourceProjects.Single(p => p.Name == name);

    /// <summary>A package may consist of several assemblies whose names begin with its own.</summary>
    private static bool IsPartOf(string allowed, string assembly) =>
        assembly == allowed ||
        (!allowed.StartsWith("CallXmlSim.", StringComparison.Ordinal) &&
            assembly.StartsWith(allowed + ".", StringComparison.Ordinal));

    private static bool IsPlatform(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll"));
}
