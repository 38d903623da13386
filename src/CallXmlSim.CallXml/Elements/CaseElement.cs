using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>case</c>: a container; directly in a <c>switch</c>, one of its cases (CallXML 3.0 reference, 2.2).</summary>
internal sealed class CaseElement() : ContainerElement("case")
{
    protected override ProgramNode Create(NodeHeader header, ContainerContent content, ContainerLoop loop) =>
        new CaseNode(header, content, loop);
}

/// <summary>Tells the switch around it, if there is one, that it was chosen.</summary>
internal sealed class CaseNode(NodeHeader header, ContainerContent content, ContainerLoop loop)
    : ContainerNode(header, content, loop)
{
    public override Progress Begin(CallXmlSession session)
    {
        Choose(session);
        return base.Begin(session);
    }

    public override Progress Prepare(CallXmlSession session)
    {
        Choose(session);
        return base.Prepare(session);
    }

    // Its own frame is on top, that of the switch below it.
    private void Choose(CallXmlSession session)
    {
        if (Parent is SwitchNode)
            session.Frames[session.Frames.Count - 2].HasChosen = true;
    }
}
