using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Xml.Parser;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CsCheck;

namespace CallXmlSim.Documents.Tests.Markup;

public class MarkupPropertyTests
{
    private const int Documents = 2000;

    [Fact]
    public void Names_and_values_are_those_of_the_frameworks_reader() => RandomDocuments.WellFormed.Sample(
        text => Describe(Read(text).Root.ShouldNotBeNull()).ShouldBe(DescribeByFramework(text)), iter: Documents);

    [Fact]
    public void Names_and_values_are_those_of_AngleSharp() => RandomDocuments.WellFormed.Sample(
        text =>
        {
            // AngleSharp refuses surrogate pairs in comments.
            text = text.Replace(" x\U0001F600 -->", " x -->");
            using var other = new XmlParser().ParseDocument(text);
            AgreesWith(Read(text).Root.ShouldNotBeNull(), other.DocumentElement);
        },
        iter: Documents);

    [Fact]
    public void Exactly_the_well_formed_documents_have_a_root() => Gen.OneOf(RandomDocuments.Damaged, RandomDocuments.Scraps).Sample(
        text => (Read(text).Root is not null).ShouldBe(IsWellFormed(text), text), iter: Documents);

    [Fact]
    public void A_document_without_root_has_one_error_that_can_be_shown() =>
        Gen.OneOf(RandomDocuments.Damaged, RandomDocuments.Scraps, Gen.String).Sample(
            text =>
            {
                var document = Read(text);
                if (document.Root is not null)
                    return;
                var error = document.Diagnostics.ShouldHaveSingleItem();
                error.Severity.ShouldBe(DiagnosticSeverity.Error);
                foreach (var span in error.Related.Select(related => related.Span).Append(error.Span))
                    ShouldLieInside(span, text);
                DiagnosticText.Render(error).ShouldContain(error.Id);
                DiagnosticJson.Render(error).ShouldContain(error.Id);
            },
            iter: Documents);

    [Fact]
    public void Spans_of_a_document_show_what_they_name() => RandomDocuments.WellFormed.Sample(
        text => Check(Read(text).Root.ShouldNotBeNull(), text, new TextSpan(0, text.Length)), iter: Documents);

    private static void Check(MarkupElement element, string text, TextSpan around)
    {
        ShouldLieInside(element.Span, around);
        ShouldLieInside(element.StartTagSpan, element.Span);
        At(text, element.NameSpan).ShouldBe(element.Name);
        At(text, element.StartTagSpan).ShouldStartWith("<" + element.Name);
        At(text, element.StartTagSpan).ShouldEndWith(">");
        At(text, element.Span).ShouldEndWith(">");
        foreach (var attribute in element.Attributes)
            Check(attribute, text);

        var last = element.StartTagSpan.End;
        foreach (var child in element.Children)
        {
            ShouldLieInside(child.Span, TextSpan.FromBounds(last, element.Span.End));
            last = child.Span.End;
            if (child is MarkupElement inner)
                Check(inner, text, element.Span);
            else
                CheckParts((MarkupText)child);
        }
    }

    private static void Check(MarkupAttribute attribute, string text)
    {
        At(text, attribute.NameSpan).ShouldBe(attribute.Name);
        ShouldLieInside(attribute.NameSpan, attribute.Element.StartTagSpan);
        ShouldLieInside(attribute.ValueSpan, attribute.Element.StartTagSpan);
        text[attribute.ValueSpan.End].ShouldBe(text[attribute.ValueSpan.Start - 1]);
        for (var i = 0; i < attribute.Value.Length; i++)
            ShouldLieInside(attribute.SpanOf(i, 1), attribute.ValueSpan);
    }

    // The parts of a run stand in its order and cover its ends.
    private static void CheckParts(MarkupText run)
    {
        run.SpanOf(0, run.Value.Length).ShouldBe(run.Span);
        for (var i = 1; i < run.Value.Length; i++)
            run.SpanOf(i, 1).Start.ShouldBeGreaterThanOrEqualTo(run.SpanOf(i - 1, 1).Start);
    }

    private static string Describe(MarkupElement element) => string.Concat(
        $"<{{{element.NamespaceUri}}}{element.LocalName}",
        string.Concat(element.Attributes.Select(a => $" {{{a.NamespaceUri}}}{a.Name}=[{a.Value}]")),
        ">",
        string.Concat(element.Children.Select(child => child is MarkupText text ? text.Value : Describe((MarkupElement)child))),
        "</>");

    private static string DescribeByFramework(string text)
    {
        using var reader = FrameworkReader(text);
        return Describe(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);

        static string Describe(XElement element) => string.Concat(
            $"<{{{element.Name.NamespaceName}}}{element.Name.LocalName}",
            string.Concat(element.Attributes().Select(a => $" {{{a.Name.NamespaceName}}}{NameOf(element, a)}=[{a.Value}]")),
            ">",
            string.Concat(element.Nodes().Select(node => node switch
            {
                XElement inner => Describe(inner),
                XText characters => characters.Value,
                _ => "",
            })),
            "</>");

        static string NameOf(XElement element, XAttribute attribute)
        {
            var prefix = attribute.Name.NamespaceName.Length == 0 ? null : element.GetPrefixOfNamespace(attribute.Name.Namespace);
            return prefix is null ? attribute.Name.LocalName : $"{prefix}:{attribute.Name.LocalName}";
        }
    }

    // AngleSharp trims attribute values, keeps line breaks in them, and gives the prefix xml no namespace.
    private static void AgreesWith(MarkupElement element, IElement other)
    {
        element.Name.ShouldBe(other.NodeName);
        if (other.Prefix != "xml")
            element.NamespaceUri.ShouldBe(other.NamespaceUri ?? "");
        element.TextContent.ShouldBe(other.TextContent);
        element.Attributes.Select(a => (a.Name, Trim(a.Value))).ShouldBe(other.Attributes.Select(a => (a.Name, Trim(a.Value))));
        var elements = element.Elements.ToList();
        elements.Count.ShouldBe(other.Children.Length);
        for (var i = 0; i < elements.Count; i++)
            AgreesWith(elements[i], other.Children[i]);

        static string Trim(string value) => value.Replace('\n', ' ').Replace('\t', ' ').Trim();
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            using var reader = FrameworkReader(text.StartsWith('\uFEFF') ? text[1..] : text);
            while (reader.Read())
            {
                if (reader.Prefix == "xmlns" && reader.NodeType == XmlNodeType.Element)
                    return false;
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static XmlReader FrameworkReader(string text) => XmlReader.Create(
        new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });

    private static string At(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static void ShouldLieInside(TextSpan span, string text) => ShouldLieInside(span, new TextSpan(0, text.Length));

    private static void ShouldLieInside(TextSpan span, TextSpan around) =>
        (span.Length >= 0 && span.Start >= around.Start && span.End <= around.End).ShouldBeTrue($"{span} in {around}");

    private static MarkupDocument Read(string text) => MarkupDocument.Read(SourceText.From(text, "test.xml"));
}
