using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Markup;

public class MarkupDocumentTests
{
    [Fact]
    public void Elements_attributes_and_text_come_in_the_order_written()
    {
        var root = Read("<a x='1' y='2'>one<b/>two</a>").Root.ShouldNotBeNull();

        root.Attributes.Select(attribute => attribute.Name).ShouldBe(["x", "y"]);
        root.Children.Select(child => child.GetType()).ShouldBe([typeof(MarkupText), typeof(MarkupElement), typeof(MarkupText)]);
        root.TextContent.ShouldBe("onetwo");
    }

    [Fact]
    public void Children_and_attributes_know_where_they_belong()
    {
        var root = Read("<a x='1'><b>t</b></a>").Root.ShouldNotBeNull();

        root.Parent.ShouldBeNull();
        root.Attribute("x")!.Element.ShouldBeSameAs(root);
        var child = root.Elements.Single();
        child.Parent.ShouldBeSameAs(root);
        child.Children.Single().Parent.ShouldBeSameAs(child);
    }

    [Fact]
    public void Namespaces_are_resolved()
    {
        var root = Read("<a xmlns='u' xmlns:p='v' p:x='1' y='2'><p:b/><c xmlns=''/></a>").Root.ShouldNotBeNull();

        root.NamespaceUri.ShouldBe("u");
        root.Attribute("p:x")!.NamespaceUri.ShouldBe("v");
        root.Attribute("p:x")!.LocalName.ShouldBe("x");
        root.Attribute("y")!.NamespaceUri.ShouldBe("");
        root.Elements.Select(element => (element.LocalName, element.NamespaceUri)).ShouldBe([("b", "v"), ("c", "")]);
    }

    [Fact]
    public void An_ill_formed_document_has_no_root_and_one_error()
    {
        var document = Read("<a><b></a>");

        document.Root.ShouldBeNull();
        document.Diagnostics.Single().Id.ShouldBe("DOC0004");
    }

    private static MarkupDocument Read(string text) => MarkupDocument.Read(SourceText.From(text, "test.xml"));
}
