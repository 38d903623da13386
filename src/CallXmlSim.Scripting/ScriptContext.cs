using CallXmlSim.Documents.Markup;

namespace CallXmlSim.Scripting;

/// <summary>
/// The scripts of one call: scopes with variables, and an engine that is made when a source first needs one. Not
/// thread-safe. Nothing here depends on a clock, on chance or on the machine.
/// </summary>
/// <example>
/// <code>
/// var context = new ScriptContext(new ScriptOptions { Seed = 1 });
/// context.Advance(now);                                            // at every input of the session
/// var session = context.OpenScope(null, "session");
/// var document = context.OpenScope(session, "application", "document");
/// var dialog = context.OpenScope(document, "dialog");
/// document.Declare("total", ScriptValue.From(2));
/// var result = context.Evaluate(ScriptExpression.Parse("document.total * 21"), dialog);
/// if (!result.Succeeded) { /* error.semantic, with result.Error */ }
/// </code>
/// </example>
public sealed class ScriptContext
{
    private readonly ScriptOptions _options;
    private ScriptEngine? _engine;

    /// <summary>Makes a context without scopes and without an engine.</summary>
    public ScriptContext(ScriptOptions? options = null) => _options = options ?? ScriptOptions.Default;

    /// <summary>The time that <c>Date</c> reads.</summary>
    public DateTimeOffset Now { get; private set; } = DateTimeOffset.UnixEpoch;

    /// <summary>Whether an engine had to be made.</summary>
    public bool HasEngine => _engine is not null;

    internal ScriptEngine Engine => _engine ??= new ScriptEngine(this, _options);

    /// <summary>Begins a turn of the host: sets the time, and allows the statements of a turn again.</summary>
    public void Advance(DateTimeOffset now)
    {
        Now = now;
        _engine?.BeginTurn();
    }

    /// <summary>Makes a scope inside another.</summary>
    /// <param name="parent">The scope around it; <c>null</c> for the outermost.</param>
    /// <param name="names">The names by which scripts see it as an object; none for an anonymous scope.</param>
    public ScriptScope OpenScope(ScriptScope? parent, params string[] names) => new(this, parent, names);

    /// <summary>As <see cref="OpenScope"/>, for a scope whose variables scripts cannot assign to.</summary>
    public ScriptScope OpenReadOnlyScope(ScriptScope? parent, params string[] names) =>
        new(this, parent, names) { IsReadOnly = true };

    /// <summary>As <see cref="OpenReadOnlyScope(ScriptScope?, string[])"/>, for a scope that few scripts look into.</summary>
    /// <param name="parent">The scope around it; <c>null</c> for the outermost.</param>
    /// <param name="fill">Declares the variables, when something first looks for one.</param>
    /// <param name="names">The names by which scripts see it as an object; none for an anonymous scope.</param>
    public ScriptScope OpenReadOnlyScope(ScriptScope? parent, Action<ScriptScope> fill, params string[] names) =>
        new(this, parent, names, fill) { IsReadOnly = true };

    /// <summary>Evaluates an expression in a scope. Never throws for what a script does.</summary>
    public ScriptResult Evaluate(ScriptExpression expression, ScriptScope scope)
    {
        if (expression.SyntaxError is { } error)
            return error;
        if (expression.Shortcut is { } shortcut && ShortcutReader.TryRead(shortcut, scope, out var value))
            return value;
        return Engine.Run(expression, scope);
    }

    /// <summary>Runs statements in a scope, which receives what they declare. Never throws for what a script does.</summary>
    /// <returns>The failure; <c>null</c> when the statements ran to their end.</returns>
    public ScriptError? Run(ScriptBlock block, ScriptScope scope)
    {
        if (block.SyntaxError is { } error)
            return error;
        foreach (var name in block.Declared)
        {
            if (!scope.Declares(name))
                scope.Declare(name);
        }

        return Engine.Run(block, scope).Error;
    }

    /// <summary>
    /// Assigns to a declared variable or to a property (VoiceXML 2.0, 5.3.2). A variable that no scope declares is a
    /// <see cref="ScriptErrorKind.Reference"/> error.
    /// </summary>
    /// <returns>The failure; <c>null</c> when the value is assigned.</returns>
    public ScriptError? Assign(AssignmentTarget target, ScriptValue value, ScriptScope scope)
    {
        if (target.SyntaxError is { } error)
            return error;
        if (target.Variable is { } name)
        {
            if (scope.Find(name) is { IsReadOnly: false } owner)
            {
                owner.Declare(name, value);
                return null;
            }
        }

        return Engine.Run(target, scope, Engine.ToEngine(value)).Error;
    }

    /// <summary>
    /// A document as scripts read it, by a read-only DOM (VoiceXML 2.1, 5 and appendix D). Each call makes a new object.
    /// </summary>
    /// <param name="document">The document; it must be well-formed.</param>
    public ScriptObject DomOf(MarkupDocument document) => new EngineObject(this, Engine.DocumentOf(document));

    /// <summary>The value as a string (ECMA-262, ToString); an object is asked by its <c>toString</c>.</summary>
    public ScriptResult ToText(ScriptValue value)
    {
        if (value.TryGetText(out var text))
            return ScriptValue.From(text);
        var scope = OpenScope(null);
        scope.Declare("value", value);
        return Engine.Run(Conversion, scope);
    }

    private static readonly ScriptExpression Conversion = ScriptExpression.Parse("String(value)", "value");
}
