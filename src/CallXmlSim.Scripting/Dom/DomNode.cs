namespace CallXmlSim.Scripting;

/// <summary>A node of a document that scripts may read (VoiceXML 2.1, 5 and appendix D). Immutable once built.</summary>
/// <param name="type">The kind.</param>
/// <param name="name">The node's name: a tag's or attribute's qualified name, a target, or one such as <c>#text</c>.</param>
/// <param name="value">The characters of text, comments, instructions and attributes; <c>null</c> for the others.</param>
internal sealed class DomNode(DomNodeType type, string name, string? value)
{
    public DomNodeType Type => type;

    public string Name => name;

    public string? Value => value;

    /// <summary>The namespace of an element or attribute; <c>null</c> for none.</summary>
    public string? NamespaceUri { get; init; }

    public string? Prefix => IsNamed && name.IndexOf(':') is > 0 and var colon ? name[..colon] : null;

    public string? LocalName => IsNamed ? name[(name.IndexOf(':') + 1)..] : null;

    /// <summary>The node around it; for an attribute the element that has it.</summary>
    public DomNode? Parent { get; private set; }

    public List<DomNode> Children { get; } = [];

    public List<DomNode> Attributes { get; } = [];

    public bool IsAttribute => type == DomNodeType.Attribute;

    /// <summary>The object that scripts know the node by.</summary>
    public DomObject? Object { get; set; }

    public DomNode? ParentNode => IsAttribute ? null : Parent;

    private bool IsNamed => type is DomNodeType.Element or DomNodeType.Attribute;

    private int Index { get; set; }

    public DomNode? Document
    {
        get
        {
            var node = Parent;
            while (node is { Parent: { } around })
                node = around;
            return node;
        }
    }

    public DomNode? Sibling(int distance)
    {
        var siblings = ParentNode?.Children;
        var index = Index + distance;
        return siblings is not null && index >= 0 && index < siblings.Count ? siblings[index] : null;
    }

    public void Add(DomNode child)
    {
        child.Parent = this;
        child.Index = Children.Count;
        Children.Add(child);
    }

    public void AddAttribute(DomNode attribute)
    {
        attribute.Parent = this;
        Attributes.Add(attribute);
    }

    public DomNode? Attribute(string attributeName) => Attributes.Find(attribute => attribute.Name == attributeName);

    public DomNode? Attribute(string? namespaceUri, string localName) => Attributes.Find(attribute =>
        attribute.LocalName == localName && (attribute.NamespaceUri ?? "") == (namespaceUri ?? ""));

    /// <summary>The elements inside it, in document order.</summary>
    public IEnumerable<DomNode> Elements()
    {
        var unvisited = new Stack<DomNode>();
        Push(this);
        while (unvisited.TryPop(out var node))
        {
            yield return node;
            Push(node);
        }

        void Push(DomNode node)
        {
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                if (node.Children[i].Type == DomNodeType.Element)
                    unvisited.Push(node.Children[i]);
            }
        }
    }
}
