using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>text</c>: the old name of <c>say</c>; it holds text alone (CallXML 3.0 reference, 1.3, 2.32).</summary>
internal sealed class TextElement() : ElementDefinition("text", "cleardigits", "termdigits", "voice")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.IsDeprecated("<say>");
        element.ExpectNoElements();
        return new SayNode(
            element.Header(),
            element.Listening(),
            element.SpokenContent() ?? element.Inherited.Value ?? TextTemplate.Empty,
            element.Voice());
    }
}
