using Jint.Native;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>Reads an attribute of an interface.</summary>
internal delegate JsValue DomGetter(DomBinding dom, DomNode node);

/// <summary>Runs a method of an interface.</summary>
internal delegate JsValue DomMethod(DomBinding dom, DomNode node, JsValue[] arguments);

/// <summary>
/// The read-only part of DOM Level 2 Core that VoiceXML 2.1, appendix D, gives to scripts, interface by interface.
/// </summary>
internal static class DomMembers
{
    /// <summary>The attributes of Node.</summary>
    public static readonly (string Name, DomGetter Read)[] Node =
    [
        ("nodeName", (_, node) => node.Name),
        ("nodeValue", (_, node) => Text(node.Value)),
        ("nodeType", (_, node) => (int)node.Type),
        ("parentNode", (dom, node) => dom.Wrap(node.ParentNode)),
        ("childNodes", (dom, node) => dom.List(node.Children)),
        ("firstChild", (dom, node) => dom.Wrap(node.Children.FirstOrDefault())),
        ("lastChild", (dom, node) => dom.Wrap(node.Children.LastOrDefault())),
        ("previousSibling", (dom, node) => dom.Wrap(node.Sibling(-1))),
        ("nextSibling", (dom, node) => dom.Wrap(node.Sibling(1))),
        ("attributes", (dom, node) => node.Type == DomNodeType.Element ? dom.Map(node.Attributes) : JsValue.Null),
        ("ownerDocument", (dom, node) => dom.Wrap(node.Document)),
        ("namespaceURI", (_, node) => Text(node.NamespaceUri)),
        ("prefix", (_, node) => Text(node.Prefix)),
        ("localName", (_, node) => Text(node.LocalName)),
    ];

    /// <summary>The methods of Node.</summary>
    public static readonly (string Name, int Length, DomMethod Run)[] NodeMethods =
    [
        ("hasChildNodes", 0, (_, node, _) => node.Children.Count > 0),
        ("hasAttributes", 0, (_, node, _) => node.Attributes.Count > 0),
    ];

    /// <summary>The attributes of Document, Element, Attr, CharacterData and ProcessingInstruction.</summary>
    public static (string Name, DomGetter Read)[] Of(DomNodeType type) => type switch
    {
        DomNodeType.Document =>
        [
            ("documentElement", (dom, node) => dom.Wrap(node.Children.Find(child => child.Type == DomNodeType.Element))),
        ],
        DomNodeType.Element => [("tagName", (_, node) => node.Name)],
        DomNodeType.Attribute =>
        [
            ("name", (_, node) => node.Name),
            ("value", (_, node) => Text(node.Value)),
            ("specified", (_, _) => true),
            ("ownerElement", (dom, node) => dom.Wrap(node.Parent)),
        ],
        DomNodeType.ProcessingInstruction =>
        [
            ("target", (_, node) => node.Name),
            ("data", (_, node) => Text(node.Value)),
        ],
        _ =>
        [
            ("data", (_, node) => Text(node.Value)),
            ("length", (_, node) => node.Value!.Length),
        ],
    };

    /// <summary>The methods of the same.</summary>
    public static (string Name, int Length, DomMethod Run)[] MethodsOf(DomNodeType type) => type switch
    {
        DomNodeType.Document => [.. ElementsByName, ("getElementById", 1, ElementById)],
        DomNodeType.Element =>
        [
            .. ElementsByName,
            ("getAttribute", 1, (_, node, names) => node.Attribute(Name(names, 0))?.Value ?? ""),
            ("getAttributeNode", 1, (dom, node, names) => dom.Wrap(node.Attribute(Name(names, 0)))),
            ("hasAttribute", 1, (_, node, names) => node.Attribute(Name(names, 0)) is not null),
            ("getAttributeNS", 2, (_, node, names) => node.Attribute(Namespace(names), Name(names, 1))?.Value ?? ""),
            ("getAttributeNodeNS", 2, (dom, node, names) => dom.Wrap(node.Attribute(Namespace(names), Name(names, 1)))),
            ("hasAttributeNS", 2, (_, node, names) => node.Attribute(Namespace(names), Name(names, 1)) is not null),
        ],
        DomNodeType.Text or DomNodeType.Comment or DomNodeType.CDataSection => [("substringData", 2, Substring)],
        _ => [],
    };

    public static string Name(JsValue[] arguments, int index) =>
        index < arguments.Length ? TypeConverter.ToString(arguments[index]) : "undefined";

    public static string? Namespace(JsValue[] arguments) =>
        arguments.Length == 0 || arguments[0] is JsNull or JsUndefined ? null : TypeConverter.ToString(arguments[0]);

    private static readonly (string Name, int Length, DomMethod Run)[] ElementsByName =
    [
        ("getElementsByTagName", 1, (dom, node, names) =>
        {
            var name = Name(names, 0);
            return dom.List([.. node.Elements().Where(element => name == "*" || element.Name == name)]);
        }),
        ("getElementsByTagNameNS", 2, (dom, node, names) =>
        {
            var (uri, name) = (Namespace(names), Name(names, 1));
            return dom.List([.. node.Elements().Where(element =>
                (uri == "*" || (element.NamespaceUri ?? "") == (uri ?? "")) && (name == "*" || element.LocalName == name))]);
        }),
    ];

    // No attribute is declared to be an id, because no DTD is read; xml:id is one by itself.
    private static JsValue ElementById(DomBinding dom, DomNode node, JsValue[] arguments)
    {
        var id = Name(arguments, 0);
        return dom.Wrap(node.Elements().FirstOrDefault(element => element.Attribute("xml:id")?.Value == id));
    }

    private static JsValue Substring(DomBinding dom, DomNode node, JsValue[] arguments)
    {
        var offset = arguments.Length > 0 ? TypeConverter.ToInteger(arguments[0]) : 0;
        var count = arguments.Length > 1 ? TypeConverter.ToInteger(arguments[1]) : 0;
        if (offset < 0 || offset > node.Value!.Length || count < 0)
            throw dom.Exception(DomBinding.IndexSizeError, "the index or the count lies outside of the text");
        return node.Value.Substring((int)offset, (int)Math.Min(count, node.Value.Length - offset));
    }

    private static JsValue Text(string? text) => text is null ? JsValue.Null : new JsString(text);
}
