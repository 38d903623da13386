namespace CallXmlSim.Architecture.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    private static readonly string[] Headings = ["## What it means", "## Example", "## How to mend it"];

    [Fact]
    public void Every_id_has_a_page_and_every_page_an_id() =>
        Repository.Files(".md")
            .Where(path => path.StartsWith("docs/diagnostics/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ShouldBe(DiagnosticCatalogue.Descriptors.Select(descriptor => descriptor.Id), ignoreOrder: true);

    [Fact]
    public void A_page_s_first_line_is_the_id_and_the_title() =>
        DiagnosticCatalogue.Descriptors
            .Where(descriptor => Page(descriptor.Id)[0] != $"# {descriptor.Id}: {descriptor.Title}")
            .Select(descriptor => $"# {descriptor.Id}: {descriptor.Title}")
            .ShouldBeEmpty();

    [Fact]
    public void A_page_tells_what_it_means_shows_an_example_and_how_to_mend_it() =>
        DiagnosticCatalogue.Descriptors
            .Where(descriptor => !Page(descriptor.Id)
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal)).SequenceEqual(Headings))
            .Select(descriptor => descriptor.Id)
            .ShouldBeEmpty();

    private static string[] Page(string id) => Repository.Read($"docs/diagnostics/{id}.md").Split('\n');
}
