using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Recordings;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>recordaudio</c>: records the caller (CallXML 3.0 reference, 2.23, 7.7).</summary>
internal sealed class RecordAudioElement()
    : ElementDefinition("recordaudio", [.. RecordingAttributes.Names, "cleardigits", "value"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new RecordingNode(element.Header(), element.Recording(element.RequiredValue(AttributeTypes.NonEmpty), "value"));
    }
}
