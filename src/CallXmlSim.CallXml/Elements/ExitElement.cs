using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>exit</c>: ends the session at once, without an event (CallXML 3.0 reference, 2.10).</summary>
internal sealed class ExitElement() : ElementDefinition("exit", "submit")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new ExitNode(element.Header(), element.Submit());
    }
}

/// <summary>Ends the session, handing out variables.</summary>
internal sealed class ExitNode(NodeHeader header, SubmitList? submit) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (submit is null)
            return session.End(EndReason.Exit);
        return submit.TryRead(session, out var fields, out var failure)
            ? session.End(new EndEffect(EndReason.Exit) { Values = [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))] })
            : failure;
    }
}
