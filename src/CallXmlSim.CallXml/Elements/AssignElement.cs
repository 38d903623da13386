using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Expressions;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>assign</c>: sets a variable to a text or to the result of an expression (CallXML 3.0 reference, 2.4).</summary>
internal sealed class AssignElement() : ElementDefinition("assign", "expr", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        var variable = element.RequiredVariable("var");
        if (element.Expression("expr") is not { } expression)
            return new AssignNode(element.Header(), variable, element.RequiredValue(AttributeTypes.Text));
        return new AssignExpressionNode(element.Header(), variable, element.Value() ?? TextTemplate.Empty, expression);
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

        return session.Assign(name, text);
    }
}

/// <summary>Sets a variable to the result of an expression over a source (5.5).</summary>
internal sealed class AssignExpressionNode(
    NodeHeader header, AttributeValue<string> variable, TextTemplate value, ExpressionAttribute expression)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!session.TryReadVariable(variable, out var name, out var failure))
            return failure;
        if (Read(session, out var problem) is not { } source
            || expression.Evaluate(session, source, out problem) is not { } result)
        {
            return session.RaiseError(ErrorType.Document, problem);
        }

        return session.Assign(name, result);
    }

    private XPathSource? Read(CallXmlSession session, out string problem)
    {
        problem = "";
        var text = value.Evaluate(session);
        if (text.Length == 0)
            return XPathSource.Empty;
        if (session.LatestSource is { } latest && latest.Text == text)
            return latest;
        var source = XPathSource.Read(text, out problem);
        if (source?.Fault is { } fault)
        {
            session.Emit(new DiagnosticEffect(new Diagnostic(RunDiagnostics.SourceNotXml, Source, NameSpan)
            {
                Arguments = [fault],
                Help = "Let the server send well-formed XML without a document type.",
            }));
        }

        return session.LatestSource = source;
    }
}
