using CallXmlSim.Documents.Markup;

namespace CallXmlSim.Scripting;

/// <summary>
/// Builds the nodes of a document from its markup. Comments, instructions and CDATA sections, which markup leaves out,
/// are found again in the source between two tags.
/// </summary>
internal static class DomBuilder
{
    public static DomNode Build(MarkupDocument markup)
    {
        var text = markup.Source.Content;
        var document = new DomNode(DomNodeType.Document, "#document", null);
        var root = markup.Root!;
        DomContent.AddOutsideRoot(document, text[..root.Span.Start]);
        var unfilled = new Stack<(MarkupElement Markup, DomNode Node)>();
        unfilled.Push((root, Element(root, document)));
        while (unfilled.TryPop(out var next))
            Fill(next.Markup, next.Node, text, unfilled);
        DomContent.AddOutsideRoot(document, text[root.Span.End..]);
        return document;
    }

    private static void Fill(
        MarkupElement markup, DomNode node, string text, Stack<(MarkupElement Markup, DomNode Node)> unfilled)
    {
        var position = markup.StartTagSpan.End;
        if (position == markup.Span.End)
            return;
        foreach (var child in markup.Elements)
        {
            DomContent.Add(node, text[position..child.Span.Start]);
            unfilled.Push((child, Element(child, node)));
            position = child.Span.End;
        }

        DomContent.Add(node, text[position..text.LastIndexOf("</", markup.Span.End - 1, StringComparison.Ordinal)]);
    }

    private static DomNode Element(MarkupElement markup, DomNode parent)
    {
        var node = new DomNode(DomNodeType.Element, markup.Name, null) { NamespaceUri = NullIfEmpty(markup.NamespaceUri) };
        parent.Add(node);
        foreach (var attribute in markup.Attributes)
        {
            node.AddAttribute(new DomNode(DomNodeType.Attribute, attribute.Name, attribute.Value)
            {
                NamespaceUri = NullIfEmpty(attribute.NamespaceUri),
            });
        }

        return node;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
