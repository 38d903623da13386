using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>hangup</c>: ends the call and raises <c>hangup</c> (CallXML 3.0 reference, 2.14, 4.6).</summary>
internal sealed class HangUpElement() : ElementDefinition("hangup")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new HangUpNode(element.Header());
    }
}

/// <summary>Hangs up.</summary>
internal sealed class HangUpNode(NodeHeader header) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (session.Line.State is not (LineState.Active or LineState.Offered))
            return session.RaiseError(ErrorType.LineNotActive, "there is no call to hang up");
        session.HangUpLine();
        return session.Raise(CallXmlEvent.HangUp);
    }
}
