namespace CallXmlSim.Scripting;

/// <summary>Stands in a scope for a value that nothing has looked at yet.</summary>
internal sealed class LateValue(Func<ScriptValue> make) : ScriptObject
{
    /// <inheritdoc/>
    public override bool IsArray => false;

    /// <inheritdoc/>
    public override bool IsFunction => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => [];

    /// <inheritdoc/>
    public override ScriptValue Get(string name) => default;

    public ScriptValue Make() => make();
}
