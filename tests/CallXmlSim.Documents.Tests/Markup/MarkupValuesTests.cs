using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Markup;

public class MarkupValuesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  x  ", "  x  ")]
    [InlineData("a\tb\nc\rd\r\ne", "a b c d e")]
    [InlineData("a&#9;b&#10;c&#13;d", "a\tb\nc\rd")]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("&#65;&#x42;&#x1F600;", "AB\U0001F600")]
    [InlineData("&amp;lt;", "&lt;")]
    public void An_attribute_value_is_normalised_and_not_trimmed(string written, string value) =>
        Read($"<a b='{written}'/>").Attribute("b")!.Value.ShouldBe(value);

    [Theory]
    [InlineData("a\tb\nc\rd\r\ne\r\r\n", "a\tb\nc\nd\ne\n\n")]
    [InlineData("&#13;\r&#10;", "\r\n\n")]
    [InlineData("x ]] ]&gt;", "x ]] ]>")]
    [InlineData("<![CDATA[<b>&amp;\r\n]]]]>&gt;", "<b>&amp;\n]]>")]
    [InlineData("a<!-- c\r -->b<?pi?>c", "abc")]
    public void Text_keeps_its_white_space_and_has_LF_for_line_breaks(string written, string value) =>
        ((MarkupText)Read($"<a>{written}</a>").Children.ShouldHaveSingleItem()).Value.ShouldBe(value);

    [Theory]
    [InlineData(" \t\r\n", true)]
    [InlineData("&#32;", true)]
    [InlineData("\u00A0", false)]
    [InlineData(" x ", false)]
    public void White_space_is_that_of_XML(string written, bool isWhiteSpace) =>
        ((MarkupText)Read($"<a>{written}</a>").Children.ShouldHaveSingleItem()).IsWhiteSpace.ShouldBe(isWhiteSpace);

    [Fact]
    public void Names_may_use_other_scripts()
    {
        var root = Read("<größe größe='1'><名前/></größe>");

        root.Attributes.Single().Name.ShouldBe("größe");
        root.Elements.Single().Name.ShouldBe("名前");
    }

    private static MarkupElement Read(string text) => MarkupDocument.Read(SourceText.From(text, "test.xml")).Root.ShouldNotBeNull();
}
