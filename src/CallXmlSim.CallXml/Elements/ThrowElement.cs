using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// <c>throw</c>: raises an event of any name (CallXML 3.0 reference, 2.29). A sample names it in <c>event</c> instead of
/// <c>value</c>.
/// </summary>
internal sealed class ThrowElement() : ElementDefinition("throw", "event", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        var name = element.Optional("event", AttributeTypes.NonEmpty);
        element.ThrowsEvent((name is null ? element.Value() : element.Template("event"))?.Constant);
        return new ThrowNode(element.Header(), name ?? element.RequiredValue(AttributeTypes.NonEmpty));
    }
}

/// <summary>Raises an event.</summary>
internal sealed class ThrowNode(NodeHeader header, AttributeValue<string> name) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session) =>
        name.TryRead(session, out var text, out var failure)
            ? session.Raise(CallXmlEvent.Thrown(text))
            : failure;
}
