using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>reject</c>: refuses the incoming call (CallXML 3.0 reference, 1.11, 2.25).</summary>
internal sealed class RejectElement() : ElementDefinition("reject")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new RejectNode(element.Header());
    }
}

/// <summary>Refuses a call that is not answered yet; the session ends.</summary>
internal sealed class RejectNode(NodeHeader header) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        switch (session.Line.State)
        {
            case LineState.Offered:
                session.Line.Release(byScript: true);
                session.Emit(RejectEffect.Instance);
                return session.End(EndReason.Rejected);
            case LineState.Active:
                return session.RaiseError(ErrorType.LineActive, "the call is answered already");
            default:
                return session.RaiseError(ErrorType.LineNotActive, "there is no call to reject");
        }
    }
}
