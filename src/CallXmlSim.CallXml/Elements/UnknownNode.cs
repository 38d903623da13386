using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary>An element that the language does not have: an error when it is reached, not before (CallXML 3.0 reference, 3.6).</summary>
internal sealed class UnknownNode(NodeHeader header) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session) =>
        session.RaiseError(ErrorType.Document, $"there is no element \"{Name}\"");
}
