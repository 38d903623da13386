namespace CallXmlSim.Scripting;

/// <summary>
/// An object that a host describes without an engine: names with values, or an array. Immutable. When a variable of a
/// scope holds one and a script comes to see it, it becomes a live object there, so that scripts can change it.
/// </summary>
public sealed class ScriptRecord : ScriptObject
{
    private readonly KeyValuePair<string, ScriptValue>[] _properties;
    private string[]? _names;

    private ScriptRecord(bool isArray, KeyValuePair<string, ScriptValue>[] properties)
    {
        IsArray = isArray;
        _properties = properties;
    }

    /// <inheritdoc/>
    public override bool IsArray { get; }

    /// <inheritdoc/>
    public override bool IsFunction => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => _names ??= Array.ConvertAll(_properties, property => property.Key);

    internal ReadOnlySpan<KeyValuePair<string, ScriptValue>> Properties => _properties;

    /// <summary>An object with these properties, in this order; of a name given twice the last value counts.</summary>
    public static ScriptRecord Of(params IEnumerable<(string Name, ScriptValue Value)> properties)
    {
        var distinct = new OrderedDictionary<string, ScriptValue>();
        foreach (var (name, value) in properties)
            distinct[name] = value;
        return new ScriptRecord(false, [.. distinct]);
    }

    /// <summary>An array of these elements.</summary>
    public static ScriptRecord ArrayOf(params IEnumerable<ScriptValue> elements) =>
        new(true, [.. elements.Select((element, i) => KeyValuePair.Create(ScriptNumber.ToText(i), element))]);

    /// <inheritdoc/>
    public override ScriptValue Get(string name)
    {
        foreach (var (key, value) in _properties)
        {
            if (key == name)
                return value;
        }

        return IsArray && name == "length" ? ScriptValue.From(_properties.Length) : default;
    }
}
