using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>assign</c>: gives a declared variable, or a property of one, a value (VoiceXML 2.0, 5.3.2).</summary>
internal sealed class AssignNode(NodeHeader header, AssignmentTarget target, Expression value) : ContentNode(header)
{
    public static AssignNode Bind(ElementBinding element)
    {
        var name = element.Element.Attribute("name");
        var target = AssignmentTarget.Parse(name?.Value ?? "", element.Diagnostics.Source.Name);
        if (name is not null)
            ScriptDiagnostics.ReportSyntax(target, name, element.Diagnostics);
        return new AssignNode(element.Header(), target, element.RequiredExpression("expr"));
    }

    public override Progress Execute(VoiceXmlSession session)
    {
        if (!session.TryEvaluate(value, out ScriptValue given, out var failure))
            return failure;
        return session.TryAssign(target, given, this, out failure) ? Progress.Continue : failure;
    }
}
