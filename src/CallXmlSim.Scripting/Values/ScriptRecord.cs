namespace CallXmlSim.Scripting;

/// <summary>
/// An object that a host describes without an engine: names with values, or an array. Immutable. When a variable of a
/// scope holds one and a script comes to see it, it becomes a live object there, so that scripts can change it.
/// </summary>
public sealed class ScriptRecord : ScriptObject
{
    private readonly KeyValuePair<string, ScriptValue>[] _properties;
    private string[]? _names;

    private ScriptRecord(int? length, KeyValuePair<string, ScriptValue>[] properties)
    {
        Length = length;
        _properties = properties;
    }

    /// <inheritdoc/>
    public override bool IsArray => Length is not null;

    /// <inheritdoc/>
    public override bool IsFunction => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => _names ??= Array.ConvertAll(_properties, property => property.Key);

    /// <summary>How many elements an array has; they are its first properties. <c>null</c> for other objects.</summary>
    internal int? Length { get; }

    internal ReadOnlySpan<KeyValuePair<string, ScriptValue>> Properties => _properties;

    /// <summary>An object with these properties, in this order; of a name given twice the last value counts.</summary>
    public static ScriptRecord Of(params IEnumerable<(string Name, ScriptValue Value)> properties)
    {
        var distinct = new OrderedDictionary<string, ScriptValue>();
        foreach (var (name, value) in properties)
            distinct[name] = value;
        return new ScriptRecord(null, [.. distinct]);
    }

    /// <summary>An array of these elements.</summary>
    public static ScriptRecord ArrayOf(params IEnumerable<ScriptValue> elements) => ArrayOf([.. elements], []);

    /// <summary>An array of these elements that has properties besides, as <c>application.lastresult$</c> (VoiceXML 2.0, 5.1.5).</summary>
    public static ScriptRecord ArrayOf(IReadOnlyList<ScriptValue> elements, IEnumerable<(string Name, ScriptValue Value)> properties) => new(
        elements.Count,
        [
            .. elements.Select((element, i) => KeyValuePair.Create(ScriptNumber.ToText(i), element)),
            .. properties.Select(property => KeyValuePair.Create(property.Name, property.Value)),
        ]);

    /// <inheritdoc/>
    public override ScriptValue Get(string name)
    {
        foreach (var (key, value) in _properties)
        {
            if (key == name)
                return value;
        }

        return Length is { } length && name == "length" ? ScriptValue.From(length) : default;
    }
}
