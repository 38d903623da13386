using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>sendevent</c>: sends an event to another session (CallXML 3.0 reference, 2.28).</summary>
internal sealed class SendEventElement() : ElementDefinition("sendevent", "session", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new SendEventNode(
            element.Header(), element.Required("session", AttributeTypes.Text), element.RequiredValue(AttributeTypes.Text));
    }
}

/// <summary>Sends an event; a receiver that is not running is an error.</summary>
internal sealed class SendEventNode(NodeHeader header, AttributeValue<string> receiver, AttributeValue<string> value)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!receiver.TryRead(session, out var id, out var failure) || !value.TryRead(session, out var text, out failure))
            return failure;
        session.Frames.Top.State = id;
        return session.Ask(token => new SendEventEffect(token, id.Trim(), text));
    }

    public override Progress Answered(CallXmlSession session, SessionInput answer) =>
        answer is EventSentInput { Delivered: true }
            ? session.Complete()
            : session.RaiseError(ErrorType.Event, $"there is no session \"{session.Frames.Top.State}\" to send an event to");
}
