using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>var</c>: declares a variable in the scope it stands in (VoiceXML 2.0, 5.3.1).</summary>
internal sealed class VarNode(NodeHeader header, string name, Expression? value) : ContentNode(header)
{
    private readonly bool _isLegal = VariableNames.IsLegal(name);

    public string Name { get; } = name;

    public static VarNode Bind(ElementBinding element)
    {
        var name = element.Element.Attribute("name");
        if (name is not null && !VariableNames.IsLegal(name.Value))
        {
            element.Diagnostics.Report(
                BindDiagnostics.VariableName, name.ValueSpan, [name.Value], "Write a name of ECMAScript, without a scope before it.");
        }

        return new VarNode(element.Header(), name?.Value ?? "", element.Expression("expr"));
    }

    public override Progress Execute(VoiceXmlSession session) => _isLegal
        ? Declare(session, value)
        : session.Throw(EventName.Semantic, $"\"{Name}\" is no name for a variable", this);

    /// <summary>Declares the variable with a value from elsewhere, as a parameter of a subdialog (2.3.4).</summary>
    public Progress Declare(VoiceXmlSession session, ScriptValue given)
    {
        session.Scope.Declare(Name, given);
        return Progress.Continue;
    }

    // 5.3.1: a second declaration in the same scope assigns; one without a value changes nothing then.
    private Progress Declare(VoiceXmlSession session, Expression? expression)
    {
        if (expression is null)
        {
            if (!session.Scope.Declares(Name))
                session.Scope.Declare(Name, ScriptValue.Undefined);
            return Progress.Continue;
        }

        return session.TryEvaluate(expression, out ScriptValue given, out var failure) ? Declare(session, given) : failure;
    }
}
