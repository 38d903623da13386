using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace CallXmlSim.Scripting;

/// <summary>
/// What a source sees as its variables: those of a scope, then those of the scopes around it, then the named scopes
/// (VoiceXML 2.0, 5.1.2). It is the object of the <c>with</c> statement around every source; functions keep it.
/// </summary>
internal sealed class ScopeChain(ScriptEngine engine, ScopeObject scope, ScopeChain? around) : ObjectInstance(engine.Jint)
{
    private JsValue? _lastName;
    private ScopeObject? _lastFound;

    /// <inheritdoc/>
    public override bool HasProperty(JsValue property)
    {
        if (property is not JsString)
            return false;
        (_lastName, _lastFound) = (property, Search(property));
        return _lastFound is not null;
    }

    /// <inheritdoc/>
    public override JsValue Get(JsValue property, JsValue receiver) => property is not JsString ? Undefined
        : Find(property) is not { } found ? Undefined
        : found.HasVariable(property) ? found.Get(property)
        : found;

    /// <inheritdoc/>
    public override PropertyDescriptor GetOwnProperty(JsValue property) => HasProperty(property)
        ? new PropertyDescriptor(Get(property, this), PropertyFlag.ConfigurableEnumerableWritable)
        : PropertyDescriptor.Undefined;

    /// <inheritdoc/>
    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        if (Find(property) is not { } found || !found.HasVariable(property))
            throw ScriptFailures.Undeclared(Engine, property);
        return found.Set(property, value, found);
    }

    /// <inheritdoc/>
    public override bool Delete(JsValue property) => Find(property)?.Delete(property) ?? true;

    // The engine asks whether a name is there before it reads or assigns it: the answer still holds while the variable does.
    private ScopeObject? Find(JsValue property) =>
        ReferenceEquals(property, _lastName) && _lastFound?.HasVariable(property) == true ? _lastFound : Search(property);

    // The scope whose variable it is, or whose name it is. A variable hides the names of the scopes around it.
    private ScopeObject? Search(JsValue property)
    {
        for (var chain = this; chain is not null; chain = chain.Around)
        {
            if (chain.Own.HasVariable(property))
                return chain.Own;
        }

        var name = property.ToString();
        for (var chain = this; chain is not null; chain = chain.Around)
        {
            if (chain.Own.Scope.ScopeNames.Contains(name))
                return chain.Own;
        }

        return null;
    }

    private ScopeObject Own => scope;

    private ScopeChain? Around => around;
}
