using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// <c>switch</c>: a container whose cases exclude each other [our reading of CallXML 3.0 reference, 2.2]: a case without a
/// value of its own compares that of the switch, which it inherits.
/// </summary>
internal sealed class SwitchElement() : ContainerElement("switch")
{
    protected override ProgramNode Create(NodeHeader header, ContainerContent content, ContainerLoop loop) =>
        new SwitchNode(header, content, loop);
}

/// <summary>After one case has been executed, those that follow it are skipped.</summary>
internal sealed class SwitchNode(NodeHeader header, ContainerContent content, ContainerLoop loop)
    : ContainerNode(header, content, loop)
{
    protected override Progress EnterChild(CallXmlSession session, ProgramNode child) =>
        child is CaseNode && session.Frames.Top.HasChosen ? Progress.Continue : base.EnterChild(session, child);
}
