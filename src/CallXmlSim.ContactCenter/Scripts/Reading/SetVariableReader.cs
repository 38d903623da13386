using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class SetVariableReader() : NodeReader("setVariable")
{
    public override ScriptNode? Read(YamlNode? content, YamlNode place, ScriptFields script)
    {
        if (Fields(content, place, script) is not { } fields)
            return null;
        var label = script.Label(fields, this);
        var variable = VariableName.Read(fields, script, isSet: true);
        var value = fields.RequiredText("value");
        fields.RejectOthers();
        return variable is null || value is null ? null : new SetVariableNode(label, variable, value);
    }
}
