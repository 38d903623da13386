using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace CallXmlSim.Scripting;

/// <summary>The ECMAScript binding of the DOM in one engine (DOM Level 2 Core, appendix E).</summary>
internal sealed class DomBinding(Engine engine)
{
    /// <summary>DOMException: an index is out of range.</summary>
    public const int IndexSizeError = 1;

    /// <summary>DOMException: the document is read-only.</summary>
    public const int NoModificationAllowedError = 7;

    private readonly Dictionary<DomNodeType, ObjectInstance> _prototypes = [];
    private ObjectInstance? _listPrototype;
    private ObjectInstance? _mapPrototype;

    /// <summary>The object of a node: always the same one; <c>null</c> for no node.</summary>
    public JsValue Wrap(DomNode? node) =>
        node is null ? JsValue.Null : node.Object ??= new DomObject(engine, node, PrototypeOf(node.Type));

    /// <summary>A NodeList.</summary>
    public JsValue List(IReadOnlyList<DomNode> nodes) =>
        new DomList(engine, this, nodes, _listPrototype ??= ListPrototype());

    /// <summary>A NamedNodeMap.</summary>
    public JsValue Map(IReadOnlyList<DomNode> nodes) =>
        new DomList(engine, this, nodes, _mapPrototype ??= MapPrototype());

    /// <summary>A DOMException, to be thrown.</summary>
    public JavaScriptException Exception(int code, string message)
    {
        var exception = new JsObject(engine);
        exception.FastSetDataProperty("name", new JsString("DOMException"));
        exception.FastSetDataProperty("code", JsNumber.Create(code));
        exception.FastSetDataProperty("message", new JsString(message));
        return new JavaScriptException(exception);
    }

    private ObjectInstance PrototypeOf(DomNodeType type)
    {
        if (_prototypes.TryGetValue(type, out var known))
            return known;
        var prototype = new JsObject(engine);
        _prototypes.Add(type, prototype);
        foreach (var (name, read) in DomMembers.Node.Concat(DomMembers.Of(type)))
            AddAttribute(prototype, name, self => read(this, NodeOf(self)));
        foreach (var (name, length, run) in DomMembers.NodeMethods.Concat(DomMembers.MethodsOf(type)))
            AddMethod(prototype, name, length, (self, arguments) => run(this, NodeOf(self), arguments));
        return prototype;
    }

    private JsObject ListPrototype()
    {
        var prototype = new JsObject(engine);
        AddAttribute(prototype, "length", self => ListOf(self).Nodes.Count);
        AddMethod(prototype, "item", 1, (self, arguments) =>
        {
            var index = arguments.Length > 0 ? TypeConverter.ToInteger(arguments[0]) : 0;
            var nodes = ListOf(self).Nodes;
            return Wrap(index >= 0 && index < nodes.Count ? nodes[(int)index] : null);
        });
        return prototype;
    }

    private JsObject MapPrototype()
    {
        var prototype = ListPrototype();
        AddMethod(prototype, "getNamedItem", 1, (self, arguments) =>
        {
            var name = DomMembers.Name(arguments, 0);
            return Wrap(ListOf(self).Nodes.FirstOrDefault(node => node.Name == name));
        });
        AddMethod(prototype, "getNamedItemNS", 2, (self, arguments) =>
        {
            var (uri, name) = (DomMembers.Namespace(arguments), DomMembers.Name(arguments, 1));
            return Wrap(ListOf(self).Nodes.FirstOrDefault(node =>
                node.LocalName == name && (node.NamespaceUri ?? "") == (uri ?? "")));
        });
        return prototype;
    }

    private void AddAttribute(JsObject prototype, string name, Func<JsValue, JsValue> read) =>
        prototype.FastSetProperty(name, new GetSetPropertyDescriptor(
            new ClrFunction(engine, name, (self, _) => read(self)),
            new ClrFunction(engine, name, (_, _) => throw Exception(
                NoModificationAllowedError, $"{name} cannot be assigned to: the document is read-only"), 1),
            enumerable: true,
            configurable: false));

    private void AddMethod(JsObject prototype, string name, int length, Func<JsValue, JsValue[], JsValue> run) =>
        prototype.FastSetProperty(name, new PropertyDescriptor(
            new ClrFunction(engine, name, (self, arguments) => run(self, arguments), length), PropertyFlag.AllForbidden));

    private DomNode NodeOf(JsValue self) => (self as DomObject)?.Node ?? throw NotItself();

    private DomList ListOf(JsValue self) => self as DomList ?? throw NotItself();

    private JavaScriptException NotItself() => new(engine.Intrinsics.TypeError, "this is no object of the document");
}
