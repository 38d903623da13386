using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// The script's variables, one space per session, in the order of their first assignment; names are not case-sensitive
/// (CallXML 3.0 reference, 5.1). Part of its session: never copied.
/// </summary>
internal struct VariableStore
{
    private OrderedDictionary<string, string>? _values;

    /// <summary>The variables in the order of their first assignment.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _values ?? (IEnumerable<KeyValuePair<string, string>>)[];

    public string? Get(string name) => TryGet(name, out var value) ? value : null;

    public bool TryGet(string name, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        return _values is not null && _values.TryGetValue(name, out value);
    }

    public void Set(string name, string value) =>
        (_values ??= new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase))[name] = value;
}
