using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Documents.Tests.Yaml;

public class YamlBinderTests
{
    private static readonly (string, DiagnosticSeverity)[] Severities =
        [("hint", DiagnosticSeverity.Hint), ("warning", DiagnosticSeverity.Warning)];

    [Fact]
    public void Values_are_read_by_their_kind()
    {
        var (binder, fields) = Bind("text: 0049\nwhole: -3\nnumber: 1.5\nyes: true\nlong: 1m30s\nname: warning\nitems: [a, b]\nmore: {x: y}");

        fields.RequiredText("text").ShouldBe("0049");
        fields.WholeNumber("whole").ShouldBe(-3);
        fields.Number("number").ShouldBe(1.5m);
        fields.Boolean("yes").ShouldBe(true);
        fields.Duration("long").ShouldBe(TimeSpan.FromSeconds(90));
        fields.OneOf("name", "a severity", Severities).ShouldBe(DiagnosticSeverity.Warning);
        fields.Items("items").Count.ShouldBe(2);
        fields.Fields("more").ShouldNotBeNull().Text("x").ShouldBe("y");
        fields.RejectOthers();
        binder.Diagnostics.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("k:")]
    [InlineData("k: null")]
    [InlineData("k: ~")]
    public void A_key_without_a_value_is_absent(string text)
    {
        var (binder, fields) = Bind(text);

        fields.Text("k").ShouldBeNull();
        fields.Duration("k").ShouldBeNull();
        fields.Items("k").ShouldBeEmpty();
        fields.Fields("k").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("k: [1]", "[1]", "\"k\" must be text, but is a list.")]
    [InlineData("k: {a: 1}", "{a: 1}", "\"k\" must be text, but is a mapping.")]
    public void Text_must_be_text(string text, string at, string message)
    {
        var (binder, fields) = Bind(text);

        fields.Text("k").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0110", at).Message.ShouldBe(message);
    }

    [Fact]
    public void A_number_in_quotes_is_text()
    {
        var (binder, fields) = Bind("k: '5'");

        fields.WholeNumber("k").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0110", "'5'").Help.ShouldBe("Remove the quotes.");
    }

    [Fact]
    public void A_list_or_mapping_must_be_one()
    {
        var (binder, fields) = Bind("k: x\nm: []");

        fields.Items("k").ShouldBeEmpty();
        fields.Fields("m").ShouldBeNull();
        binder.Diagnostics.Diagnostics.Select(d => d.Message)
            .ShouldBe(["\"k\" must be a list, but is text.", "\"m\" must be a mapping, but is a list."]);
    }

    [Theory]
    [InlineData("quue", "Write \"queue\".")]
    [InlineData("nonsense", "Use one of \"queue\", \"agent\".")]
    public void An_unknown_key_is_reported_with_the_nearest_one(string key, string help)
    {
        var (binder, fields) = Bind($"queue: 1\n{key}: 2");

        fields.Text("queue");
        fields.Text("agent");
        fields.RejectOthers();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0111", key).Help.ShouldBe(help);
    }

    [Theory]
    [InlineData("name: x", "name")]
    [InlineData("name: x\nid:", "id")]
    [InlineData("{}", "{}")]
    public void A_missing_key_is_reported_in_its_mapping(string text, string at)
    {
        var (binder, fields) = Bind(text);

        fields.RequiredText("id").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0112", at).Message.ShouldBe("Key \"id\" is missing in the file.");
    }

    [Theory]
    [InlineData("five", "DOC0113", "\"five\" is not a whole number.")]
    [InlineData("1.5", "DOC0113", "\"1.5\" is not a whole number.")]
    [InlineData("99999999999999999999999999999999999", "DOC0113", "\"99999999999999999999999999999999999\" is not a whole number.")]
    [InlineData("11", "DOC0114", "11 is out of range: at least 0 and at most 10 are allowed.")]
    [InlineData("-1", "DOC0114", "-1 is out of range: at least 0 and at most 10 are allowed.")]
    public void A_whole_number_must_be_one_and_in_range(string written, string id, string message)
    {
        var (binder, fields) = Bind($"k: {written}");

        fields.WholeNumber("k", 0, 10).ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne(id, written).Message.ShouldBe(message);
    }

    [Fact]
    public void A_boolean_is_true_or_false()
    {
        var (binder, fields) = Bind("k: yes");

        fields.Boolean("k").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0115", "yes");
    }

    [Fact]
    public void A_duration_needs_its_unit()
    {
        var (binder, fields) = Bind("k: 5");

        fields.Duration("k").ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0116", "5").Help
            .ShouldBe("Write a number with its unit: \"500ms\", \"5s\" or \"1m30s\".");
    }

    [Fact]
    public void An_unknown_name_is_reported_with_the_nearest_one()
    {
        var (binder, fields) = Bind("k: waning");

        fields.OneOf("k", "a severity", Severities).ShouldBeNull();
        var diagnostic = binder.Diagnostics.Diagnostics.ShouldBeOne("DOC0117", "waning");
        (diagnostic.Message, diagnostic.Help).ShouldBe(("\"waning\" is not a severity.", "Write \"warning\"."));
    }

    private static (YamlBinder Binder, YamlFields Fields) Bind(string text)
    {
        var yaml = YamlText.Read(SourceText.From(text, "test.yaml"));
        yaml.Diagnostics.ShouldBeEmpty();
        var binder = new YamlBinder(yaml.Source);
        return (binder, binder.Fields(yaml.Root!, "the file").ShouldNotBeNull());
    }
}
