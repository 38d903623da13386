using Jint;
using Jint.Native.Object;

namespace CallXmlSim.Scripting;

/// <summary>The object that scripts know a node by.</summary>
internal sealed class DomObject : ObjectInstance
{
    public DomObject(Engine engine, DomNode node, ObjectInstance prototype)
        : base(engine)
    {
        Node = node;
        Prototype = prototype;
        PreventExtensions();
    }

    public DomNode Node { get; }
}
