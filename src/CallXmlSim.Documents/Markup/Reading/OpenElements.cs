namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>The elements whose end tags are still to come, each with the children it has so far.</summary>
internal sealed class OpenElements
{
    private readonly List<MarkupElement> _elements = [];
    private readonly List<int> _firstChild = [];
    private readonly List<MarkupNode> _children = [];

    internal int Depth => _elements.Count;

    internal MarkupElement Innermost => _elements[^1];

    internal IEnumerable<OpenTag> Tags => _elements.Select(element => new OpenTag(element.Name, element.NameSpan));

    internal void Open(MarkupElement element)
    {
        _elements.Add(element);
        _firstChild.Add(_children.Count);
    }

    /// <summary>Adds a finished node to the innermost element.</summary>
    internal void Add(MarkupNode node)
    {
        node.Parent = Innermost;
        _children.Add(node);
    }

    /// <summary>Gives the innermost element its children, and takes it off.</summary>
    internal MarkupElement Close()
    {
        var element = Innermost;
        var first = _firstChild[^1];
        if (first < _children.Count)
        {
            element.Children = _children.GetRange(first, _children.Count - first).ToArray();
            _children.RemoveRange(first, _children.Count - first);
        }

        _elements.RemoveAt(_elements.Count - 1);
        _firstChild.RemoveAt(_firstChild.Count - 1);
        return element;
    }
}
