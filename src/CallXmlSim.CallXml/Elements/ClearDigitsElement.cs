using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>cleardigits</c>: empties the digit buffer (CallXML 3.0 reference, 2.7, 6.7).</summary>
internal sealed class ClearDigitsElement() : ElementDefinition("cleardigits")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new ClearDigitsNode(element.Header());
    }
}

/// <summary>Drops what was typed ahead.</summary>
internal sealed class ClearDigitsNode(NodeHeader header) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        session.Digits.Clear();
        return session.Complete();
    }
}
