namespace CallXmlSim.Scripting.Tests;

/// <summary>A context with the scopes of a VoiceXML session.</summary>
internal sealed class ScriptFixture
{
    public ScriptFixture(ScriptOptions? options = null)
    {
        Context = new ScriptContext(options);
        Context.Advance(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        Session = Context.OpenReadOnlyScope(null, "session");
        Application = Context.OpenScope(Session, "application");
        Document = Context.OpenScope(Application, "document");
        Dialog = Context.OpenScope(Document, "dialog");
        Anonymous = Context.OpenScope(Dialog);
    }

    public ScriptContext Context { get; }

    public ScriptScope Session { get; }

    public ScriptScope Application { get; }

    public ScriptScope Document { get; }

    public ScriptScope Dialog { get; }

    public ScriptScope Anonymous { get; }

    public ScriptResult Try(string expression, ScriptScope? scope = null) =>
        Context.Evaluate(ScriptExpression.Parse(expression), scope ?? Anonymous);

    public string Json(string expression, ScriptScope? scope = null)
    {
        var result = Try(expression, scope);
        result.Error?.ToString().ShouldBeNull();
        return result.Value.ToJson();
    }

    public ScriptError Fail(string expression, ScriptScope? scope = null)
    {
        var result = Try(expression, scope);
        result.Succeeded.ShouldBeFalse($"{expression} gives {result.Value}");
        return result.Error!;
    }

    public ScriptError? Run(string block, ScriptScope? scope = null) =>
        Context.Run(ScriptBlock.Parse(block), scope ?? Document);

    public ScriptError? Assign(string target, ScriptValue value, ScriptScope? scope = null) =>
        Context.Assign(AssignmentTarget.Parse(target), value, scope ?? Anonymous);
}
