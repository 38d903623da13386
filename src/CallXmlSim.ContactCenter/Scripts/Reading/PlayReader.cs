using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class PlayReader() : ShortFormReader("play", "message")
{
    protected override ScriptNode? Read(YamlNode value, YamlFields? fields, ScriptFields script) =>
        script.Binder.Text(value, "\"message\"") is { } message
            ? new PlayNode(script.Label(fields, this), message)
            : null;
}
