using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>simline</c>: the old name of <c>log</c> (CallXML 3.0 reference, 2.32).</summary>
internal sealed class SimLineElement() : ElementDefinition("simline", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.IsDeprecated("<log>");
        element.ExpectNoContent();
        if (element.Value() is null)
            element.Required("value", AttributeTypes.Text);
        return new LogNode(element.Header(), element.Value() ?? TextTemplate.Empty);
    }
}
