using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>simline</c>: the old name of <c>log</c> (CallXML 3.0 reference, 2.32).</summary>
internal sealed class SimLineElement() : ElementDefinition("simline", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.IsDeprecated("<log>");
        element.ExpectNoContent();
        return new LogNode(element.Header(), element.RequiredValue(AttributeTypes.Text));
    }
}
