using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>clear</c>: sets a variable to nothing; it exists then [our reading] (CallXML 3.0 reference, 2.6).</summary>
internal sealed class ClearElement() : ElementDefinition("clear", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new AssignNode(
            element.Header(),
            element.RequiredVariable("var"),
            AttributeValue<string>.Of("value", AttributeTypes.Text, TextTemplate.Empty));
    }
}
