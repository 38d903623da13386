namespace CallXmlSim.VoiceXml.Events;

/// <summary>How often events occurred while a dialog or form item was visited (VoiceXML 2.0, 5.2.2).</summary>
internal sealed class EventCounter
{
    private Dictionary<string, int>? _counts;

    /// <summary>Counts an event, under its name and under every name that matches it.</summary>
    public void Count(string name)
    {
        _counts ??= [];
        foreach (var prefix in EventName.Prefixes(name))
            _counts[prefix] = _counts.GetValueOrDefault(prefix) + 1;
    }

    /// <summary>How often events that a handler's name matches have occurred.</summary>
    public int Occurrences(string pattern) => _counts?.GetValueOrDefault(pattern.TrimEnd('.')) ?? 0;

    public void Reset() => _counts = null;
}
