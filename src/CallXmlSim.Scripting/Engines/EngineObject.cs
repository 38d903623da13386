using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>A handle on an object of an engine.</summary>
internal sealed class EngineObject(ScriptContext context, ObjectInstance instance) : ScriptObject
{
    public ObjectInstance Instance { get; } = instance;

    public ScriptContext Context { get; } = context;

    /// <inheritdoc/>
    public override bool IsArray => Instance is JsArray;

    /// <inheritdoc/>
    public override bool IsFunction => Instance is Function;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => Context.Engine.Guarded(() =>
        (IReadOnlyList<string>)[.. Instance.GetOwnPropertyKeys(Types.String)
            .Where(key => Instance.GetOwnProperty(key).Enumerable).Select(key => key.ToString())]) ?? [];

    /// <inheritdoc/>
    public override ScriptValue Get(string name) =>
        Context.Engine.FromEngine(Context.Engine.Guarded(() => Instance.Get(name)) ?? JsValue.Undefined);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EngineObject other && ReferenceEquals(Instance, other.Instance);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
