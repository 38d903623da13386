using CallXmlSim.ContactCenter.Configuration.Reading;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class ForwardToExternalIvrReader() : ShortFormReader("forwardToExternalIvr", "number")
{
    protected override ScriptNode? Read(YamlNode value, YamlFields? fields, ScriptFields script)
    {
        var number = script.Binder.PhoneNumber(value, "\"number\"");
        var label = script.Label(fields, this);
        var resume = fields is null ? [] : script.Sequence(fields, "resume");
        return number is null ? null : new ForwardToExternalIvrNode(label, number) { Resume = resume };
    }
}
