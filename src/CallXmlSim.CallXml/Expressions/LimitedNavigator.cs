using System.Xml;
using System.Xml.XPath;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>
/// Walks a source for an expression and counts the steps: a fetched document must not keep a call busy for hours, and an
/// expression such as <c>//a[//b]</c> goes through all of it for each of its elements.
/// </summary>
internal sealed class LimitedNavigator : XPathNavigator
{
    /// <summary>The most steps of one evaluation: some tenths of a second.</summary>
    private const int MostSteps = 5_000_000;

    private readonly XPathNavigator _inner;
    private readonly Budget _budget;

    /// <summary>Begins an evaluation.</summary>
    public LimitedNavigator(XPathNavigator inner)
        : this(inner, new Budget())
    {
    }

    private LimitedNavigator(XPathNavigator inner, Budget budget) => (_inner, _budget) = (inner, budget);

    public override string BaseURI => _inner.BaseURI;

    public override bool IsEmptyElement => _inner.IsEmptyElement;

    public override string LocalName => _inner.LocalName;

    public override string Name => _inner.Name;

    public override XmlNameTable NameTable => _inner.NameTable;

    public override string NamespaceURI => _inner.NamespaceURI;

    public override XPathNodeType NodeType => _inner.NodeType;

    public override string Prefix => _inner.Prefix;

    public override string Value
    {
        get
        {
            var value = _inner.Value;
            _budget.Spend(value.Length / 8);
            return value;
        }
    }

    public override XPathNavigator Clone()
    {
        _budget.Spend(1);
        return new LimitedNavigator(_inner.Clone(), _budget);
    }

    public override bool IsSamePosition(XPathNavigator other) =>
        other is LimitedNavigator limited && _inner.IsSamePosition(limited._inner);

    public override XmlNodeOrder ComparePosition(XPathNavigator? nav) =>
        nav is LimitedNavigator limited ? _inner.ComparePosition(limited._inner) : XmlNodeOrder.Unknown;

    public override bool MoveTo(XPathNavigator other) => other is LimitedNavigator limited && Step(_inner.MoveTo(limited._inner));

    public override bool MoveToFirstAttribute() => Step(_inner.MoveToFirstAttribute());

    public override bool MoveToNextAttribute() => Step(_inner.MoveToNextAttribute());

    public override bool MoveToFirstChild() => Step(_inner.MoveToFirstChild());

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) =>
        Step(_inner.MoveToFirstNamespace(namespaceScope));

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) =>
        Step(_inner.MoveToNextNamespace(namespaceScope));

    public override bool MoveToId(string id) => Step(_inner.MoveToId(id));

    public override bool MoveToNext() => Step(_inner.MoveToNext());

    public override bool MoveToPrevious() => Step(_inner.MoveToPrevious());

    public override bool MoveToParent() => Step(_inner.MoveToParent());

    private bool Step(bool moved)
    {
        _budget.Spend(1);
        return moved;
    }

    private sealed class Budget
    {
        private int _spent;

        public void Spend(int steps)
        {
            if ((_spent += steps) > MostSteps)
                throw new XPathException($"it takes more than {MostSteps} steps through the source");
        }
    }
}
