using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>
/// Initialization of the form interpretation algorithm (VoiceXML 2.0, 2.1.6.1, appendix C): variables, scripts and form
/// item variables in document order. A subdialog's parameters take the place of initial values (2.3.4).
/// </summary>
internal static class InitializePhase
{
    public static Progress Step(FormFrame form, VoiceXmlSession session)
    {
        if (form.Position == 0 && !form.HasBegun)
        {
            form.HasBegun = true;
            if (form.Node.Properties.Fault is { } fault)
                return session.Throw(EventName.Semantic, fault, form.Node);
            if (!ParametersFit(form, session, out var failure))
                return failure;
        }

        if (form.Position == form.Node.Initial.Count)
        {
            session.Context.Parameters = [];
            form.Phase = form.Result is null ? Phase.Select : Phase.Process;
            return Progress.Continue;
        }

        var node = form.Node.Initial[form.Position++];
        if (node is FormItem item)
            return Declare(form, item, session);
        if (!session.CountStep(node))
            return session.StopRunaway(node);
        return node is VarNode variable && Parameter(session, variable.Name) is { } given
            ? variable.Declare(session, given)
            : ((ContentNode)node).Execute(session);
    }

    private static Progress Declare(FormFrame form, FormItem item, VoiceXmlSession session)
    {
        if (!item.HasLegalName)
            return session.Throw(EventName.Semantic, $"\"{item.Name}\" is no name for a variable", item);
        var value = ScriptValue.Undefined;
        if (item.Expr is not null && !session.TryEvaluate(item.Expr, out value, out var failure))
            return failure;
        form.Set(item, value);
        return Progress.Continue;
    }

    private static ScriptValue? Parameter(VoiceXmlSession session, string name)
    {
        foreach (var (key, value) in session.Context.Parameters)
        {
            if (key == name)
                return value;
        }

        return null;
    }

    // 2.3.4: a parameter must have a variable of the form that it can initialize.
    private static bool ParametersFit(FormFrame form, VoiceXmlSession session, out Progress failure)
    {
        failure = default;
        foreach (var (name, _) in session.Context.Parameters)
        {
            if (form.Node.Initial.OfType<VarNode>().Any(variable => variable.Name == name))
                continue;
            session.Context.Parameters = [];
            failure = session.Throw(EventName.Semantic, $"the form has no variable for the parameter \"{name}\"", form.Node);
            return false;
        }

        return true;
    }
}
