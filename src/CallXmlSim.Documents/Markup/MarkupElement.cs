using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>An element with its attributes and content, in document order.</summary>
public sealed class MarkupElement : MarkupNode
{
    internal MarkupElement(
        string name,
        string namespaceUri,
        TextSpan nameSpan,
        TextSpan startTagSpan,
        IReadOnlyList<MarkupAttribute> attributes)
        : base(startTagSpan)
    {
        Name = name;
        NamespaceUri = namespaceUri;
        NameSpan = nameSpan;
        StartTagSpan = startTagSpan;
        Attributes = attributes;
        foreach (var attribute in attributes)
            attribute.Element = this;
    }

    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; }

    /// <summary>The name without its prefix.</summary>
    public string LocalName => Name[(Name.IndexOf(':') + 1)..];

    /// <summary>The element's namespace; empty when it has none.</summary>
    public string NamespaceUri { get; }

    /// <summary>The name's place in the start tag.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The start tag, angle brackets included.</summary>
    public TextSpan StartTagSpan { get; }

    /// <summary>The attributes in the order written; namespace declarations are among them.</summary>
    public IReadOnlyList<MarkupAttribute> Attributes { get; }

    /// <summary>Elements and runs of text in document order; comments and processing instructions are left out.</summary>
    public IReadOnlyList<MarkupNode> Children { get; internal set; } = [];

    /// <summary>The child elements in document order.</summary>
    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    /// <summary>The character data of this element and all elements in it, in document order.</summary>
    public string TextContent => string.Concat(
        Children.Select(child => child is MarkupText text ? text.Value : ((MarkupElement)child).TextContent));

    /// <summary>The attribute of that exact qualified name, or <c>null</c>.</summary>
    public MarkupAttribute? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }
}
