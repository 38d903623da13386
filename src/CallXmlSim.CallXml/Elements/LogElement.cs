using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>log</c>: writes to the log; the text inside counts when there is no value (CallXML 3.0 reference, 2.17).</summary>
internal sealed class LogElement() : ElementDefinition("log", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        var message = element.Template("value") ?? element.SpokenContent() ?? element.Inherited.Value;
        return new LogNode(
            element.Header(),
            message is null
                ? element.Required("value", AttributeTypes.Text)
                : AttributeValue<string>.Of("value", AttributeTypes.Text, message));
    }
}

/// <summary>Writes a message to the log.</summary>
internal sealed class LogNode(NodeHeader header, AttributeValue<string> message) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!message.TryRead(session, out var text, out var failure))
            return failure;
        session.Emit(new LogEffect(text));
        return session.Complete();
    }
}
