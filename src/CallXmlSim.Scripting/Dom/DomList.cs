using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace CallXmlSim.Scripting;

/// <summary>The interfaces NodeList and NamedNodeMap: nodes by index. The document never changes, so the list does not.</summary>
internal sealed class DomList : ObjectInstance
{
    private readonly DomBinding _dom;

    public DomList(Engine engine, DomBinding dom, IReadOnlyList<DomNode> nodes, ObjectInstance prototype)
        : base(engine)
    {
        _dom = dom;
        Nodes = nodes;
        Prototype = prototype;
        PreventExtensions();
    }

    public IReadOnlyList<DomNode> Nodes { get; }

    /// <inheritdoc/>
    public override PropertyDescriptor GetOwnProperty(JsValue property) => IndexOf(property) is { } index
        ? new PropertyDescriptor(_dom.Wrap(Nodes[index]), PropertyFlag.OnlyEnumerable)
        : base.GetOwnProperty(property);

    /// <inheritdoc/>
    public override bool HasProperty(JsValue property) => IndexOf(property) is not null || base.HasProperty(property);

    /// <inheritdoc/>
    public override JsValue Get(JsValue property, JsValue receiver) =>
        IndexOf(property) is { } index ? _dom.Wrap(Nodes[index]) : base.Get(property, receiver);

    /// <inheritdoc/>
    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        [.. Enumerable.Range(0, Nodes.Count).Select(i => new JsString(i.ToString(CultureInfo.InvariantCulture)))];

    private int? IndexOf(JsValue property) =>
        property is not JsSymbol
        && int.TryParse(property.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < Nodes.Count
            ? index
            : null;
}
