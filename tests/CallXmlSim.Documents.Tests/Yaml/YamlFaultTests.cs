using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Documents.Tests.Yaml;

public class YamlFaultTests
{
    [Theory]
    [InlineData("a: 'unclosed\nb: 2", "'unclosed", "the quote is never closed")]
    [InlineData("a: b: c", "", "a key stands where no key can be")]
    [InlineData("a: 1\n\tb: 2", "1\n", "a tab is used for indentation")]
    [InlineData("a: 1\nb:\n\t- c\n", "\t", "a tab is used for indentation")]
    [InlineData("a: @x", "@", "no value can begin with this character")]
    [InlineData("a: [1, 2\nb: 3", "", "a bracket is never closed")]
    [InlineData("a: {b", "", "\",\" or \"}\" is missing")]
    [InlineData("{a: 1}}", "", "the top value has ended before this")]
    [InlineData("- a\n-b\n", "-b", "the list is not continued here")]
    [InlineData("a: \"x\\qy\"", "\"x", "the quoted text has an unknown escape")]
    public void A_malformed_file_is_explained_in_words(string text, string at, string reason)
    {
        var yaml = Read(text);

        yaml.Root.ShouldBeNull();
        yaml.Diagnostics.ShouldBeOne("DOC0101", at.TrimEnd('\n')).Message
            .ShouldBe($"The file is not well-formed YAML: {reason}.");
    }

    [Fact]
    public void A_key_may_stand_only_once()
    {
        var diagnostic = Read("a: 1\nb: 2\na: 3\n").Diagnostics.ShouldBeOne("DOC0102", "a", 10);

        diagnostic.Related.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(0, 1));
    }

    [Fact]
    public void A_file_has_one_document() =>
        Read("a: 1\n---\nb: 2\n").Diagnostics.ShouldBeOne("DOC0103", "---");

    [Theory]
    [InlineData("? [1]\n: x", "a list")]
    [InlineData("? {a: 1}\n: x", "a mapping")]
    [InlineData("a: &x k\n*x : 1", "an alias")]
    public void A_key_must_be_text(string text, string kind) =>
        Read(text).Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe($"A key must be plain or quoted text; this one is {kind}.");

    [Theory]
    [InlineData("a: &tenant 1\nb: *tennant", "*tennant", "Write \"*tenant\".")]
    [InlineData("a: &x [*x]", "*x", "Write \"&x\" before the value that is meant, further up in the file.")]
    public void An_alias_needs_an_anchor_before_it(string text, string at, string help) =>
        Read(text).Diagnostics.ShouldBeOne("DOC0105", at).Help.ShouldBe(help);

    [Fact]
    public void Aliases_cannot_multiply_values_without_bound()
    {
        var laughs = "a0: &a0 [x, x]\n" + string.Concat(
            Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Read(laughs).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("DOC0106");
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(65)]
    public void Nesting_has_a_bound(int depth) =>
        Read(new string('[', depth)).Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe("The file has more than 64 levels of nesting.");

    [Fact]
    public void Length_has_a_bound() =>
        Read(new string('a', 4 * 1024 * 1024 + 1)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("DOC0106");

    [Fact]
    public void A_tag_of_another_language_is_refused() =>
        Read("a: !ruby x").Diagnostics.ShouldBeOne("DOC0107", "x").Message.ShouldBe("Tag \"!ruby\" has no meaning here.");

    private static YamlText Read(string text) => YamlText.Read(SourceText.From(text, "test.yaml"));
}
