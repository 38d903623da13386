using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary>The document itself, the outermost container (CallXML 3.0 reference, 1.2, 1.10, 2.1).</summary>
internal sealed class RootNode(NodeHeader header, ContainerContent content)
    : ContainerNode(header, content, ContainerLoop.Once)
{
    // 4.6, 4: the document has no iterations; it goes on behind the element in which the event arose.
    public override Progress HandlerEnded(CallXmlSession session, CallXmlEvent? handled) => Progress.Continue;

    // 1.10: the call is dropped without an event.
    protected override Progress End(CallXmlSession session) => session.End(session.ReasonAtEnd(EndReason.DocumentEnd));
}
