using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace CallXmlSim.Scripting;

/// <summary>
/// The variables of a scope as scripts see them by the scope's name. A script may add one as a property of the scope
/// (VoiceXML 2.0, 5.3.12); <c>assign</c> may not (5.3.2), and no assignment to a read-only scope succeeds (5.1.2).
/// </summary>
internal sealed class ScopeObject : ObjectInstance
{
    private ScopeChain? _chain;

    public ScopeObject(Engine engine, ScriptScope scope)
        : base(engine)
    {
        Scope = scope;
        Prototype = engine.Intrinsics.Object.PrototypeObject;
    }

    /// <summary>The scope.</summary>
    public ScriptScope Scope { get; }

    /// <summary>What a source runs in: this scope and those around it.</summary>
    public ScopeChain ChainFor(ScriptEngine engine) =>
        _chain ??= new ScopeChain(engine, this, Scope.Parent?.GoLive(engine).ChainFor(engine));

    /// <summary>The names of the variables.</summary>
    public string[] Variables => [.. GetOwnPropertyKeys(Types.String).Select(key => key.ToString())];

    public bool HasVariable(JsValue name) => HasOwnProperty(name);

    public void Declare(string name, JsValue value) => FastSetDataProperty(name, value);

    public void DeclareLate(string name, Func<JsValue> make) =>
        FastSetProperty(name, PropertyDescriptor.CreateLazy(make, PropertyFlag.ConfigurableEnumerableWritable));

    public void Undeclare(string name) => RemoveOwnProperty(name);

    /// <inheritdoc/>
    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        if (Scope.IsReadOnly)
            throw ScriptFailures.ReadOnly(Engine, property);
        if (Scope.IsAssigning && !HasVariable(property))
            throw ScriptFailures.Undeclared(Engine, property);
        return base.Set(property, value, receiver);
    }

    /// <inheritdoc/>
    public override bool Delete(JsValue property) => !Scope.IsReadOnly && base.Delete(property);

    /// <inheritdoc/>
    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc) =>
        !Scope.IsReadOnly && base.DefineOwnProperty(property, desc);
}
