using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class HangUpReader() : NodeReader("hangUp")
{
    public override ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script)
    {
        if (Fields(content, place, script) is not { } fields)
            return null;
        var node = new HangUpNode(script.Label(fields, this));
        fields.RejectOthers();
        return node;
    }
}
