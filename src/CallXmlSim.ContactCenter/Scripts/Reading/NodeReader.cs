using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

/// <summary>Reads one kind of script object.</summary>
/// <param name="key">The key that introduces it.</param>
internal abstract class NodeReader(string key)
{
    /// <summary>The key that introduces it.</summary>
    public string Key => key;

    /// <summary>Reads an object.</summary>
    /// <param name="content">What stands behind the key, or <c>null</c>.</param>
    /// <param name="place">The key, to point at when something is missing.</param>
    /// <param name="script">The script it is part of.</param>
    public abstract ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script);

    /// <summary>The content as a mapping; an absent one counts as an empty one.</summary>
    protected YamlFields? Fields(YamlNode? content, YamlNode place, ScriptFields script) =>
        script.Binder.Fields(content ?? new YamlMapping([], place.Span), $"\"{key}\"");
}
