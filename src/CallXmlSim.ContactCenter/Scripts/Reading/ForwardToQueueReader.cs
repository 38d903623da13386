using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Scripts.Reading;

internal sealed class ForwardToQueueReader() : ShortFormReader("forwardToQueue", "queue")
{
    protected override ScriptNode? Read(YamlNode value, YamlFields? fields, ScriptFields script) =>
        script.Scope.InboundQueue(value, "\"queue\"") is { } queue
            ? new ForwardToQueueNode(script.Label(fields, this), queue)
            : null;
}
