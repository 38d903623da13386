using Jint;
using Jint.Native;
using Jint.Native.Error;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>Exceptions of the language that a host raises inside a script.</summary>
internal static class ScriptFailures
{
    public static JavaScriptException Undeclared(Engine engine, JsValue name) =>
        new(ReferenceError(engine), $"{name} is not declared");

    public static JavaScriptException ReadOnly(Engine engine, JsValue name) =>
        new(engine.Intrinsics.TypeError, $"{name} cannot be assigned to");

    private static ErrorConstructor ReferenceError(Engine engine) =>
        engine.Global.Get("ReferenceError") as ErrorConstructor ?? engine.Intrinsics.Error;
}
