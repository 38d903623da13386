using System.Text.RegularExpressions;

namespace CallXmlSim.Architecture.Tests;

public sealed partial class DocumentationLinkTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere() =>
        Repository.Files(".md").SelectMany(BrokenLinks).ShouldBeEmpty();

    private static IEnumerable<string> BrokenLinks(string page) =>
        from Match link in MarkdownLink().Matches(Repository.Read(page))
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        let path = Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, target)
        where !Path.Exists(path)
        select $"{page}: {target}";

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex MarkdownLink();
}
