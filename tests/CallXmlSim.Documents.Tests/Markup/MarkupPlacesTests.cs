using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Tests.Markup;

/// <summary>Texts with the places of all their parts, each also with CR LF for line breaks.</summary>
public class MarkupPlacesTests
{
    [Theory]
    [InlineData("<a/>", "a [<a/>] tag [<a/>] name [a]")]
    [InlineData("<a></a>", "a [<a></a>] tag [<a>] name [a]")]
    [InlineData("<a ></a\n>", "a [<a ></a\n>] tag [<a >] name [a]")]
    [InlineData("<!-- <a> --><a/><!-- </a> -->", "a [<a/>] tag [<a/>] name [a]")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE a>\n<a/>\n", "a [<a/>] tag [<a/>] name [a]")]
    [InlineData("\uFEFF<a/>", "a [<a/>] tag [<a/>] name [a]")]
    [InlineData("<p:a xmlns:p='u'/>", "p:a [<p:a xmlns:p='u'/>] tag [<p:a xmlns:p='u'/>] name [p:a] @xmlns:p [xmlns:p]=[u]")]
    [InlineData("<a\n b\n =\n 'x' c=\"y\"/>", "a [<a\n b\n =\n 'x' c=\"y\"/>] tag [<a\n b\n =\n 'x' c=\"y\"/>] name [a] @b [b]=[x] @c [c]=[y]")]
    [InlineData("<a b=''/>", "a [<a b=''/>] tag [<a b=''/>] name [a] @b [b]=[]")]
    [InlineData("<a b='/>'/>", "a [<a b='/>'/>] tag [<a b='/>'/>] name [a] @b [b]=[/>]")]
    [InlineData("<a b='1 &lt; 2'/>", "a [<a b='1 &lt; 2'/>] tag [<a b='1 &lt; 2'/>] name [a] @b [b]=[1 &lt; 2]")]
    public void Elements_and_attributes(string text, string places)
    {
        Places(text).ShouldBe(places);
        Places(text.ReplaceLineEndings("\r\n")).ShouldBe(places.ReplaceLineEndings("\r\n"));
    }

    [Theory]
    [InlineData("<a>x</a>", "x")]
    [InlineData("<a>\n x\n </a>", "\n x\n ")]
    [InlineData("<a>x<b/>y</a>", "x|y")]
    [InlineData("<a>x<b>y</b>z</a>", "x|y|z")]
    [InlineData("<a>one &amp; two</a>", "one &amp; two")]
    [InlineData("<a>&#65;</a>", "&#65;")]
    [InlineData("<a>x<!-- c -->y</a>", "x<!-- c -->y")]
    [InlineData("<a><!-- c -->x<?pi?></a>", "x")]
    [InlineData("<a>x<?pi?>\n<!-- c -->y</a>", "x<?pi?>\n<!-- c -->y")]
    [InlineData("<a><![CDATA[x]]></a>", "x")]
    [InlineData("<a>x<![CDATA[y]]>z</a>", "x<![CDATA[y]]>z")]
    [InlineData("<a><![CDATA[x]]>\n<![CDATA[y\n]]></a>", "x]]>\n<![CDATA[y\n")]
    [InlineData("<a><![CDATA[]]><!-- c --></a>", "")]
    [InlineData("<a></a>", "")]
    [InlineData("<a><b/> <b/></a>", " ")]
    public void Runs_of_text(string text, string runs)
    {
        Runs(text).ShouldBe(runs);
        Runs(text.ReplaceLineEndings("\r\n")).ShouldBe(runs.ReplaceLineEndings("\r\n"));

        static string Runs(string text)
        {
            var document = Read(text);
            return string.Join('|', Texts(document.Root!).Select(run => document.Source.TextAt(run.Span)));
        }
    }

    [Theory]
    [InlineData("abc", 1, 1, "b")]
    [InlineData("a &lt; b", 0, 5, "a &lt; b")]
    [InlineData("a &lt; b", 2, 1, "&lt;")]
    [InlineData("a &lt; b", 4, 1, "b")]
    [InlineData("a &lt; b", 3, 0, "")]
    [InlineData("&#x1F600;x", 0, 1, "&#x1F600;")]
    [InlineData("&#x1F600;x", 1, 1, "&#x1F600;")]
    [InlineData("&#x1F600;x", 2, 1, "x")]
    [InlineData("a\nb &amp;\nc", 5, 2, "\nc")]
    [InlineData("a &lt; b", 4, 99, "b")]
    [InlineData("a &lt; b", 99, 1, "")]
    [InlineData("a &lt; b", -1, 1, "a")]
    public void Parts_of_a_value(string written, int start, int length, string part)
    {
        ShouldStandAt(written, part);
        ShouldStandAt(written.ReplaceLineEndings("\r\n"), part.ReplaceLineEndings("\r\n"));

        void ShouldStandAt(string written, string part)
        {
            var document = Read($"<a b='{written}'>{written}</a>");
            var text = (MarkupText)document.Root!.Children.Single();
            document.Source.TextAt(document.Root.Attribute("b")!.SpanOf(start, length)).ShouldBe(part);
            document.Source.TextAt(text.SpanOf(start, length)).ShouldBe(part);
        }
    }

    [Theory]
    [InlineData("a<!-- & -->bc", 1, 1, "b")]
    [InlineData("a<?pi &?>bc", 1, 2, "bc")]
    [InlineData("&lt;<![CDATA[&x]]>y", 0, 1, "&lt;")]
    [InlineData("&lt;<![CDATA[&x]]>y", 1, 2, "&x")]
    [InlineData("&lt;<![CDATA[&x]]>y", 3, 1, "y")]
    [InlineData("<![CDATA[&amp;]]>&amp;y", 0, 5, "&amp;")]
    [InlineData("<![CDATA[&amp;]]>&amp;y", 5, 1, "&amp;")]
    [InlineData("<![CDATA[&amp;]]>&amp;y", 6, 1, "y")]
    [InlineData("<![CDATA[a]]>b<![CDATA[]]>c<![CDATA[\nd]]>", 3, 2, "\nd")]
    public void Parts_of_a_run_with_comments_and_sections(string written, int start, int length, string part)
    {
        var document = Read($"<a>{written}</a>");
        var text = (MarkupText)document.Root!.Children.Single();
        document.Source.TextAt(text.SpanOf(start, length)).ShouldBe(part);
    }

    private static string Places(string text)
    {
        var document = Read(text);
        var root = document.Root.ShouldNotBeNull();
        return $"{root.Name} [{At(root.Span)}] tag [{At(root.StartTagSpan)}] name [{At(root.NameSpan)}]"
            + string.Concat(root.Attributes.Select(a => $" @{a.Name} [{At(a.NameSpan)}]=[{At(a.ValueSpan)}]"));

        string At(TextSpan span) => document.Source.TextAt(span);
    }

    private static IEnumerable<MarkupText> Texts(MarkupElement element) => element.Children
        .SelectMany(child => child is MarkupText text ? [text] : Texts((MarkupElement)child));

    private static MarkupDocument Read(string text) => MarkupDocument.Read(SourceText.From(text, "test.xml"));
}
