using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>goto</c>: goes to a label, or to another document (CallXML 3.0 reference, 1.9, 2.13).</summary>
internal sealed class GotoElement() : ElementDefinition("goto", "cache", "method", "submit", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        element.RefersTo("value");
        return new GotoNode(element.Header(), element.RequiredValue(AttributeTypes.Url), element.Request());
    }
}

/// <summary>Goes somewhere else; nothing of what it leaves is taken up again.</summary>
internal sealed class GotoNode(NodeHeader header, AttributeValue<string> target, RequestAttributes request)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session) =>
        target.TryRead(session, out var value, out var failure) ? session.Navigate(value, this, request) : failure;
}
