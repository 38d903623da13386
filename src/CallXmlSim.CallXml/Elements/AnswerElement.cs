using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>answer</c>: answers the incoming call (CallXML 3.0 reference, 1.11, 2.3).</summary>
internal sealed class AnswerElement() : ElementDefinition("answer")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new AnswerNode(element.Header());
    }
}

/// <summary>Answers the call; one that was answered automatically already is left as it is.</summary>
internal sealed class AnswerNode(NodeHeader header) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        switch (session.Line.State)
        {
            case LineState.Offered:
                session.AnswerCall();
                return session.Complete();
            case LineState.Active when session.Options.AutoAnswer:
                return session.Complete();
            case LineState.Active:
                return session.RaiseError(ErrorType.LineActive, "the call is answered already");
            default:
                return session.RaiseError(ErrorType.LineNotActive, "there is no call to answer");
        }
    }
}
