using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Documents.Tests.Yaml;

public class YamlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("'it''s'", "'it''s'")]
    [InlineData("\"a\\tb\"", "\"a\\tb\"")]
    [InlineData("[1, 2]", "[1, 2]")]
    [InlineData("{a: 1}", "{a: 1}")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("[ 1 ]  # comment", "[ 1 ]")]
    [InlineData("&x [1]", "[1]")]
    [InlineData("&x  one", "one")]
    [InlineData("!!str 5", "5")]
    [InlineData("&x !!str 5", "5")]
    [InlineData("|\n  one\n  two\n", "|\n  one\n  two")]
    [InlineData("\n  - one\n  - two\n", "- one\n  - two")]
    [InlineData("\n  b: one\n  c: two\n\nd: 3", "b: one\n  c: two")]
    [InlineData("", "")]
    [InlineData("one\n  two", "one\n  two")]
    public void A_value_knows_its_place(string written, string expected)
    {
        ShouldStand(written, expected);
        ShouldStand(written.Replace("\n", "\r\n"), expected.Replace("\n", "\r\n"));

        static void ShouldStand(string written, string expected)
        {
            var yaml = Read("a: " + written);
            var value = yaml.Root.ShouldBeOfType<YamlMapping>().Entry("a").ShouldNotBeNull().Value;
            yaml.Source.TextAt(value.Span).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("[b: 1]", "b: 1")]
    [InlineData("[x, b : [1], y]", "b : [1]")]
    [InlineData("[x, &p {b: 1}]", "{b: 1}")]
    public void A_mapping_in_a_list_knows_its_place_with_and_without_braces(string written, string expected)
    {
        var yaml = Read("a: " + written);
        var list = yaml.Root.ShouldBeOfType<YamlMapping>().Entry("a")!.Value.ShouldBeOfType<YamlSequence>();

        yaml.Source.TextAt(list.Items.OfType<YamlMapping>().Single().Span).ShouldBe(expected);
    }

    [Fact]
    public void Keys_know_their_places()
    {
        var yaml = Read("a: 1\n\"b\": {c: 2}\n");

        var root = yaml.Root.ShouldBeOfType<YamlMapping>();
        root.Entries.Select(entry => yaml.Source.TextAt(entry.Key.Span)).ShouldBe(["a", "\"b\""]);
        root.Entries.Select(entry => entry.Key.Value).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Json_reads_as_well()
    {
        var yaml = Read("{\r\n\t\"a\": [true, null, \"x\\/\\ud83d\\ude00\"],\r\n\t\"b\": {}\r\n}\r\n");

        var items = yaml.Root.ShouldBeOfType<YamlMapping>().Entry("a")!.Value.ShouldBeOfType<YamlSequence>().Items;
        items.Cast<YamlScalar>().Select(item => (item.Value, item.IsQuoted, item.IsNull))
            .ShouldBe([("true", false, false), ("null", false, true), ("x/\U0001F600", true, false)]);
    }

    [Fact]
    public void Quotes_and_the_text_tag_make_text()
    {
        var items = Read("[5, '5', \"5\", !!str 5]").Root.ShouldBeOfType<YamlSequence>().Items;

        items.Cast<YamlScalar>().Select(item => item.IsQuoted).ShouldBe([false, true, true, true]);
    }

    [Fact]
    public void An_alias_stands_for_the_value_of_its_anchor()
    {
        var root = Read("a: &x {p: 1}\nb: *x\n").Root.ShouldBeOfType<YamlMapping>();

        root.Entry("b")!.Value.ShouldBeSameAs(root.Entry("a")!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# nothing but a comment\n")]
    public void An_empty_file_has_no_root_and_no_fault(string text)
    {
        var yaml = Read(text);

        yaml.Root.ShouldBeNull();
        yaml.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_place()
    {
        var yaml = Read("\uFEFFa: b");

        var entry = yaml.Root.ShouldBeOfType<YamlMapping>().Entries.Single();
        (entry.Key.Value, entry.Key.Span, entry.Value.Span).ShouldBe(("a", new TextSpan(1, 1), new TextSpan(4, 1)));
    }

    private static YamlText Read(string text) => YamlText.Read(SourceText.From(text, "test.yaml"));
}
