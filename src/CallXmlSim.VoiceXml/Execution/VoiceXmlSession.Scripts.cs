using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;

namespace CallXmlSim.VoiceXml.Execution;

/// <content>Evaluation: whatever fails in a script is error.semantic, with its place (VoiceXML 2.0, 5.2.6).</content>
internal sealed partial class VoiceXmlSession
{
    /// <summary>Evaluates an expression.</summary>
    public bool TryEvaluate(Expression expression, out ScriptValue value, out Progress failure)
    {
        var result = Scripts.Evaluate(expression.Script, Scope);
        value = result.Value;
        failure = default;
        if (result.Succeeded)
            return true;
        failure = Fail(result.Error, expression.Source, expression.PlaceOf(result.Error));
        return false;
    }

    /// <summary>Evaluates a condition.</summary>
    public bool TryEvaluate(Expression expression, out bool holds, out Progress failure)
    {
        var succeeded = TryEvaluate(expression, out ScriptValue value, out failure);
        holds = value.IsTrue;
        return succeeded;
    }

    /// <summary>Evaluates an expression to text.</summary>
    public bool TryEvaluateText(Expression expression, out string? text, out Progress failure)
    {
        text = null;
        if (!TryEvaluate(expression, out ScriptValue value, out failure))
            return false;
        var converted = Scripts.ToText(value);
        text = converted.Value.AsString;
        CountText(text?.Length ?? 0);
        if (converted.Succeeded)
            return true;
        failure = Fail(converted.Error, expression.Source, expression.Span);
        return false;
    }

    /// <summary>A value as text; a value that cannot be converted is empty.</summary>
    public string TextOf(ScriptValue value)
    {
        var text = Scripts.ToText(value).Value.AsString ?? "";
        CountText(text.Length);
        return text;
    }

    /// <summary>A value for the journal: a string as it is, anything else in JSON.</summary>
    public static string TextForJournal(ScriptValue value) => value.AsString ?? value.ToJson();

    /// <summary>Assigns to a declared variable or a property.</summary>
    public bool TryAssign(AssignmentTarget target, ScriptValue value, ProgramNode node, out Progress failure)
    {
        failure = default;
        if (IsOfTheSession(target.Text.Content))
        {
            failure = Throw(EventName.Semantic, "session variables cannot be changed", node);
            return false;
        }

        if (Scripts.Assign(target, value, Scope) is not { } error)
            return true;
        failure = Throw(EventName.Semantic, error.Message, node);
        return false;
    }

    /// <summary>Runs a script.</summary>
    /// <param name="block">The script.</param>
    /// <param name="source">The document that it stands in, which may be its own.</param>
    /// <param name="placeOf">The place in it of an error.</param>
    public Progress Run(ScriptBlock block, SourceText source, Func<ScriptError, TextSpan> placeOf) =>
        Scripts.Run(block, Scope) is { } error ? Fail(error, source, placeOf(error)) : Progress.Continue;

    /// <summary>The value of a declared variable, or of an expression such as <c>document.total</c> in a list of names.</summary>
    public bool TryRead(string name, out ScriptValue value)
    {
        if (Scope.Find(name) is { } owner)
        {
            value = owner[name];
            return true;
        }

        var result = Scripts.Evaluate(ScriptExpression.Parse(name), Scope);
        value = result.Value;
        return result.Succeeded;
    }

    /// <summary>Sets a variable back to undefined; a form item's counters too (5.3.3).</summary>
    public bool TryClear(string name)
    {
        if (Scope.Find(name) is not { } owner)
            return TryRead(name, out _) && Scripts.Assign(AssignmentTarget.Parse(name), ScriptValue.Undefined, Scope) is null;
        if (Form is { } form && form.Node.Find(name) is { } item && owner == form.Scope)
            form.Clear(item);
        else
            owner.Declare(name, ScriptValue.Undefined);
        return true;
    }

    // 5.1.2: documents can read them only. Their properties are no variables, so that the scope itself does not protect them.
    private bool IsOfTheSession(string target) =>
        (target.StartsWith("session.", StringComparison.Ordinal) || target.StartsWith("session[", StringComparison.Ordinal))
        && Scope.Find("session") is null;

    private Progress Fail(ScriptError error, SourceText source, TextSpan span) =>
        Throw(new VoiceXmlEvent(EventName.Semantic, error.Message) { Source = source, Span = span });
}
