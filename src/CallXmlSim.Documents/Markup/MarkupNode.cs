using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>A part of a markup document: an element or a run of text. Immutable once read.</summary>
public abstract class MarkupNode
{
    private protected MarkupNode(TextSpan span) => Span = span;

    /// <summary>The node's whole extent in the source, tags included.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The element around this node; <c>null</c> for the root.</summary>
    public MarkupElement? Parent { get; internal set; }
}
