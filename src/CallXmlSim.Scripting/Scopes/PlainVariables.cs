using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.Scripting;

/// <summary>
/// Variables outside of an engine, in the order of their declaration. Most scopes have a few, which are found one by one and
/// take no more room than they need: every call has several scopes.
/// </summary>
internal struct PlainVariables
{
    private const int Few = 8;

    private KeyValuePair<string, ScriptValue>[]? _few;
    private OrderedDictionary<string, ScriptValue>? _many;

    public readonly IReadOnlyList<string> Names =>
        (IReadOnlyList<string>?)_many?.Keys.ToArray() ?? (_few is null ? [] : Array.ConvertAll(_few, variable => variable.Key));

    public readonly IEnumerable<KeyValuePair<string, ScriptValue>> All => (IEnumerable<KeyValuePair<string, ScriptValue>>?)_many ?? _few ?? [];

    public readonly bool TryGet(string name, [MaybeNullWhen(false)] out ScriptValue value)
    {
        if (_many is not null)
            return _many.TryGetValue(name, out value);
        var index = IndexOf(name);
        value = index < 0 ? default : _few![index].Value;
        return index >= 0;
    }

    public void Set(string name, ScriptValue value)
    {
        if (_many is not null)
        {
            _many[name] = value;
            return;
        }

        var index = IndexOf(name);
        if (index >= 0)
            _few![index] = new(name, value);
        else if (_few?.Length == Few)
            (_many, _few) = (new OrderedDictionary<string, ScriptValue>(_few) { [name] = value }, null);
        else
            _few = [.. _few ?? [], new(name, value)];
    }

    public void Remove(string name)
    {
        _many?.Remove(name);
        if (IndexOf(name) is >= 0 and var index)
            _few = [.. _few![..index], .. _few![(index + 1)..]];
    }

    private readonly int IndexOf(string name)
    {
        for (var i = 0; i < _few?.Length; i++)
        {
            if (_few[i].Key == name)
                return i;
        }

        return -1;
    }
}
