using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting.Tests.Dom;

/// <summary>The read-only DOM of VoiceXML 2.1, appendix D.</summary>
public sealed class DomTests
{
    private const string Quote =
        """
        <?xml version="1.0"?>
        <?style sheet="a>b"?>
        <!DOCTYPE quote SYSTEM "a>b.dtd">
        <!-- before -->
        <quote xmlns="http://q" xmlns:x="http://x" symbol="A&amp;B" x:id="7"><name>Acme &lt;&#65;&#x42;</name><last
          xml:id="l">30.00<!-- now --><![CDATA[<usd>]]><?go on ?></last><x:empty/></quote>
        <!-- behind -->
        """;

    private readonly ScriptFixture _scripts = new();

    public DomTests() => _scripts.Document.Declare("d", Load(_scripts, Quote));

    private static ScriptValue Load(ScriptFixture scripts, string text)
    {
        var markup = MarkupDocument.Read(SourceText.From(text, "quote.xml"));
        markup.Diagnostics.ShouldBeEmpty();
        return ScriptValue.From(scripts.Context.DomOf(markup));
    }

    [Theory]
    [InlineData("d.nodeType", "9")]
    [InlineData("d.nodeName", "\"#document\"")]
    [InlineData("d.nodeValue", "null")]
    [InlineData("d.ownerDocument", "null")]
    [InlineData("d.documentElement.nodeName", "\"quote\"")]
    [InlineData("d.documentElement.tagName", "\"quote\"")]
    [InlineData("d.documentElement.namespaceURI", "\"http://q\"")]
    [InlineData("d.documentElement.prefix", "null")]
    [InlineData("d.documentElement.ownerDocument === d", "true")]
    [InlineData("d.documentElement.parentNode === d", "true")]
    [InlineData("d.documentElement.firstChild.firstChild.data", "\"Acme <AB\"")]
    [InlineData("d.documentElement.firstChild.firstChild.nodeType", "3")]
    [InlineData("d.documentElement.lastChild.localName", "\"empty\"")]
    [InlineData("d.documentElement.lastChild.prefix", "\"x\"")]
    [InlineData("d.documentElement.lastChild.hasChildNodes()", "false")]
    [InlineData("d.documentElement.firstChild.nextSibling.nodeName", "\"last\"")]
    [InlineData("d.documentElement.lastChild.previousSibling.nodeName", "\"last\"")]
    [InlineData("d.documentElement.lastChild.nextSibling", "null")]
    [InlineData("d.documentElement.hasAttributes()", "true")]
    public void A_node_knows_its_name_and_its_neighbours(string expression, string json) =>
        _scripts.Json(expression).ShouldBe(json);

    [Theory]
    [InlineData("d.documentElement.getAttribute('symbol')", "\"A&B\"")]
    [InlineData("d.documentElement.getAttribute('nothing')", "\"\"")]
    [InlineData("d.documentElement.hasAttribute('nothing')", "false")]
    [InlineData("d.documentElement.getAttributeNS('http://x', 'id')", "\"7\"")]
    [InlineData("d.documentElement.hasAttributeNS('http://y', 'id')", "false")]
    [InlineData("d.documentElement.hasAttributeNS(null, 'symbol')", "true")]
    [InlineData("d.documentElement.getAttributeNode('symbol').value", "\"A&B\"")]
    [InlineData("d.documentElement.getAttributeNode('symbol').ownerElement.nodeName", "\"quote\"")]
    [InlineData("d.documentElement.getAttributeNode('symbol').parentNode", "null")]
    [InlineData("d.documentElement.getAttributeNode('symbol').specified", "true")]
    [InlineData("d.documentElement.getAttributeNode('nothing')", "null")]
    [InlineData("d.documentElement.attributes.length", "4")]
    [InlineData("d.documentElement.attributes[2].name", "\"symbol\"")]
    [InlineData("d.documentElement.attributes.item(9)", "null")]
    [InlineData("d.documentElement.attributes.getNamedItem('symbol').nodeValue", "\"A&B\"")]
    [InlineData("d.documentElement.attributes.getNamedItemNS('http://x', 'id').nodeValue", "\"7\"")]
    [InlineData("d.attributes", "null")]
    public void Attributes_are_found_by_name(string expression, string json) => _scripts.Json(expression).ShouldBe(json);

    [Theory]
    [InlineData("d.getElementsByTagName('last').length", "1")]
    [InlineData("d.getElementsByTagName('last').item(0).firstChild.data", "\"30.00\"")]
    [InlineData("d.getElementsByTagName('*').length", "4")]
    [InlineData("d.documentElement.getElementsByTagName('*').length", "3")]
    [InlineData("d.getElementsByTagNameNS('http://x', '*')[0].nodeName", "\"x:empty\"")]
    [InlineData("d.getElementsByTagNameNS('*', 'empty').length", "1")]
    [InlineData("d.getElementById('l').nodeName", "\"last\"")]
    [InlineData("d.getElementById('m')", "null")]
    public void Elements_are_found_in_document_order(string expression, string json) =>
        _scripts.Json(expression).ShouldBe(json);

    [Theory]
    [InlineData("d.childNodes.length", "4")]
    [InlineData("d.childNodes[0].nodeType", "7")]
    [InlineData("d.childNodes[0].target", "\"style\"")]
    [InlineData("d.childNodes[0].data", "\"sheet=\\\"a>b\\\"\"")]
    [InlineData("d.childNodes[1].data", "\" before \"")]
    [InlineData("d.lastChild.nodeName", "\"#comment\"")]
    [InlineData("last.childNodes.length", "4")]
    [InlineData("last.childNodes[1].nodeType", "8")]
    [InlineData("last.childNodes[2].nodeType", "4")]
    [InlineData("last.childNodes[2].data", "\"<usd>\"")]
    [InlineData("last.childNodes[3].data", "\"on \"")]
    [InlineData("last.firstChild.length", "5")]
    [InlineData("last.firstChild.substringData(1, 99)", "\"0.00\"")]
    public void Comments_instructions_and_sections_are_nodes(string expression, string json)
    {
        _scripts.Run("var last = d.getElementById('l');").ShouldBeNull();
        _scripts.Json(expression).ShouldBe(json);
    }

    [Theory]
    [InlineData("d.documentElement.nodeValue = 'x'")]
    [InlineData("d.documentElement.firstChild.firstChild.data = 'x'")]
    [InlineData("d.documentElement.appendChild(d)")]
    [InlineData("d.documentElement.setAttribute('a', 'b')")]
    [InlineData("d.documentElement.firstChild.firstChild.substringData(99, 1)")]
    public void A_document_cannot_be_changed(string expression)
    {
        _scripts.Fail(expression).Message.ShouldNotBeEmpty();
        _scripts.Json("d.documentElement.firstChild.firstChild.data").ShouldBe("\"Acme <AB\"");
    }

    [Fact]
    public void An_exception_has_its_code()
    {
        _scripts.Run("var code; try { d.documentElement.nodeValue = 1; } catch (e) { code = e.code; }").ShouldBeNull();
        _scripts.Json("code == DOMException.NO_MODIFICATION_ALLOWED_ERR").ShouldBe("true");
        _scripts.Json("Node.ELEMENT_NODE").ShouldBe("1");
    }

    [Fact]
    public void A_node_is_always_the_same_object()
    {
        _scripts.Json("d.documentElement.firstChild === d.getElementsByTagName('name')[0]").ShouldBe("true");
        _scripts.Json("d.childNodes[2].childNodes[0] === d.documentElement.firstChild").ShouldBe("true");
    }

    [Fact]
    public void A_deep_document_is_walked_without_recursion_of_the_machine()
    {
        _scripts.Document.Declare("deep", Load(_scripts, string.Concat(Enumerable.Repeat("<a>", 200))
            + string.Concat(Enumerable.Repeat("</a>", 200))));
        _scripts.Json("deep.getElementsByTagName('a').length").ShouldBe("200");
    }
}
