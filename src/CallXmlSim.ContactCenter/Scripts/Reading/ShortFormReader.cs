using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

/// <summary>
/// Reads an object that has one setting of its own: that setting alone behind the key, or a mapping with it and more.
/// </summary>
/// <param name="key">The key that introduces the object.</param>
/// <param name="setting">The key of the setting in the long form.</param>
internal abstract class ShortFormReader(string key, string setting) : NodeReader(key)
{
    public sealed override ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script)
    {
        if (content is not null and not YamlMapping)
            return Read(content, fields: null, script);
        if (Fields(content, place, script) is not { } fields)
            return null;
        var node = fields.Required(setting) is { } value ? Read(value, fields, script) : null;
        if (node is not null)
            fields.RejectOthers();
        return node;
    }

    /// <summary>Makes the object from its setting, and from the rest of the long form if it has that.</summary>
    protected abstract ScriptNode? Read(YamlNode value, YamlFields? fields, ScriptFields script);
}
