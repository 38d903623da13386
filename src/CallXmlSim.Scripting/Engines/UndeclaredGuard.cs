using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace CallXmlSim.Scripting;

/// <summary>
/// Stands behind the global object, where an assignment arrives that found no variable: it is an error instead of a new
/// global (VoiceXML 2.0, 5.3.2).
/// </summary>
internal sealed class UndeclaredGuard : ObjectInstance
{
    public UndeclaredGuard(Engine engine, ObjectInstance? prototype)
        : base(engine) => Prototype = prototype;

    /// <inheritdoc/>
    public override bool Set(JsValue property, JsValue value, JsValue receiver) =>
        throw ScriptFailures.Undeclared(Engine, property);
}
