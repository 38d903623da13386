using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>assign</c>: sets a variable (CallXML 3.0 reference, 2.4).</summary>
internal sealed class AssignElement() : ElementDefinition("assign", "expr", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new AssignNode(
            element.Header(), element.RequiredVariable("var"), element.RequiredValue(AttributeTypes.Text));
    }
}

/// <summary>Sets a variable to a value.</summary>
internal sealed class AssignNode(NodeHeader header, AttributeValue<string> variable, AttributeValue<string> value)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!session.TryReadVariable(variable, out var name, out var failure)
            || !value.TryRead(session, out var text, out failure))
        {
            return failure;
        }

        session.Variables.Set(name, text);
        return session.Complete();
    }
}
