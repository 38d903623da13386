using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>createconference</c>: creates a conference, or finds it by its name (CallXML 3.0 reference, 2.9).</summary>
internal sealed class CreateConferenceElement() : ElementDefinition("createconference", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new CreateConferenceNode(
            element.Header(), element.RequiredValue(AttributeTypes.NonEmpty), element.RequiredVariable("var"));
    }
}

/// <summary>Puts a conference's identifier into a variable.</summary>
internal sealed class CreateConferenceNode(
    NodeHeader header, AttributeValue<string> conference, AttributeValue<string> variable) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session) =>
        conference.TryRead(session, out var name, out var failure) && session.TryReadVariable(variable, out _, out failure)
            ? session.Ask(token => new CreateConferenceEffect(token, name))
            : failure;

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        if (!session.TryReadVariable(variable, out var name, out var failure))
            return failure;
        session.Variables.Set(name, ((ConferenceCreatedInput)answer).ConferenceId);
        return session.Complete();
    }
}
