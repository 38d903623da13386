using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class SayReader() : ShortFormReader("say", "text")
{
    protected override ScriptNode? Read(YamlNode value, YamlFields? fields, ScriptFields script) =>
        script.Binder.Text(value, "\"text\"") is { } text ? new SayNode(script.Label(fields, this), text) : null;
}
