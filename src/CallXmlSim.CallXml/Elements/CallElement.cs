using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Calls;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>call</c>: places an outbound call (CallXML 3.0 reference, 2.5).</summary>
internal sealed class CallElement() : ElementDefinition("call", [.. DialAttributes.Names, .. CallProgressAttributes.Names])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new CallNode(element.Header(), new DialAttributes(element), new CallProgressAttributes(element));
    }
}

/// <summary>Calls somebody on the session's own line, and goes on when the call is answered or has failed.</summary>
internal sealed class CallNode(NodeHeader header, DialAttributes dial, CallProgressAttributes callProgress)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (session.Line.State is LineState.Offered or LineState.Active)
            return session.RaiseError(ErrorType.LineActive, "the line has a call already");
        if (!dial.TryRead(session, out var request, out var failure)
            || !callProgress.TryRead(session, out var analysis, out var mask, out failure))
        {
            return failure;
        }

        request = request with { Analysis = analysis };
        session.Frames.Top.State = request;
        return session.PlaceCall(request, mask);
    }

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        session.Disconnected();
        if (answer is DialFailedInput failed)
            return session.Raise(DialFailures.EventOf(failed.Failure, (DialRequest)session.Frames.Top.State!));
        session.Line.Connect(((DialAnsweredInput)answer).Call!);
        return session.Raise(CallXmlEvent.Answer);
    }
}
