using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>log</c>: writes to the log; the text inside counts when there is no value (CallXML 3.0 reference, 2.17).</summary>
internal sealed class LogElement() : ElementDefinition("log", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        var message = element.Template("value") ?? element.SpokenContent() ?? element.Inherited.Value;
        if (message is null)
            element.Required("value", AttributeTypes.Text);
        return new LogNode(element.Header(), message ?? TextTemplate.Empty);
    }
}

/// <summary>Writes a message to the log.</summary>
internal sealed class LogNode(NodeHeader header, TextTemplate message) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        session.Emit(new LogEffect(message.Evaluate(session)));
        return session.Complete();
    }
}
