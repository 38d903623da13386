using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.Scripting;

/// <summary>
/// The variables of one scope, chained to those of the scope around it (VoiceXML 2.0, 5.1.2). Lookups walk outwards.
/// A scope may have names: scripts inside it see it as an object of each name, as in <c>document.total</c>.
/// </summary>
/// <remarks>
/// Made by <see cref="ScriptContext.OpenScope"/>. Until a script of the context needs an engine the variables are plain
/// values here; afterwards they live in the engine. Hosts see no difference.
/// </remarks>
public sealed class ScriptScope
{
    private readonly ScriptContext _context;
    private PlainVariables _values;
    private ScopeObject? _live;
    private Action<ScriptScope>? _fill;

    internal ScriptScope(ScriptContext context, ScriptScope? parent, string[] scopeNames, Action<ScriptScope>? fill = null)
    {
        _fill = fill;
        _context = context;
        Parent = parent;
        ScopeNames = scopeNames;
    }

    /// <summary>The scope around this one; <c>null</c> for the outermost.</summary>
    public ScriptScope? Parent { get; }

    /// <summary>The names by which scripts see the scope as an object; none for an anonymous scope.</summary>
    public IReadOnlyList<string> ScopeNames { get; }

    /// <summary>
    /// Whether scripts may not assign to its variables, as to those of the session (VoiceXML 2.0, 5.1.2). The host may.
    /// </summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The variables of this scope alone, in the order of their declaration.</summary>
    public IReadOnlyList<string> Variables
    {
        get
        {
            Fill();
            return _live?.Variables ?? _values.Names;
        }
    }

    /// <summary>The scope as an object, for use as a value.</summary>
    public ScriptObject AsObject() => new EngineObject(_context, _context.Engine.ObjectOf(this));

    /// <summary>
    /// Declares a variable with a value, or gives a declared one a new value (VoiceXML 2.0, 5.3.1). The name is not
    /// checked: see <see cref="VariableNames"/>.
    /// </summary>
    public void Declare(string name, ScriptValue value = default)
    {
        Fill();
        if (_live is not null)
            _live.Declare(name, _context.Engine.ToEngine(value));
        else
            _values.Set(name, value);
    }

    /// <summary>Declares a variable whose value is made when something first looks at it.</summary>
    public void DeclareLate(string name, Func<ScriptValue> make)
    {
        Fill();
        if (_live is not null)
            _live.DeclareLate(name, () => _context.Engine.ToEngine(make()));
        else
            _values.Set(name, ScriptValue.From(new LateValue(make)));
    }

    /// <summary>Takes a variable away, as if it had never been declared.</summary>
    public void Remove(string name)
    {
        Fill();
        if (_live is not null)
            _live.Undeclare(name);
        else
            _values.Remove(name);
    }

    /// <summary>Whether this scope itself declares the variable.</summary>
    public bool Declares(string name)
    {
        Fill();
        return _live?.HasVariable(name) ?? _values.TryGet(name, out _);
    }

    /// <summary>The value of a variable of this scope itself; <c>undefined</c> when it has none of that name.</summary>
    public ScriptValue this[string name] => TryGetOwn(name, out var value) ? value : default;

    /// <summary>The innermost scope, from this one outwards, that declares the variable; <c>null</c> when none does.</summary>
    public ScriptScope? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Declares(name))
                return scope;
        }

        return null;
    }

    /// <summary>The innermost scope, from this one outwards, that has this name; <c>null</c> when none has.</summary>
    public ScriptScope? Named(string scopeName)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.ScopeNames.Contains(scopeName))
                return scope;
        }

        return null;
    }

    internal ScopeObject? Live => _live;

    internal bool IsAssigning => _context.Engine.IsAssigning;

    internal bool TryGetOwn(string name, [MaybeNullWhen(false)] out ScriptValue value)
    {
        Fill();
        if (_live is null)
        {
            if (!_values.TryGet(name, out value))
                return false;
            if (value.AsObject is LateValue late)
                _values.Set(name, value = late.Make());
            return true;
        }

        return _context.Engine.TryReadOwn(_live, name, out value);
    }

    /// <summary>Moves the variables into the engine.</summary>
    internal ScopeObject GoLive(ScriptEngine engine)
    {
        if (_live is not null)
            return _live;
        Fill();
        _live = new ScopeObject(engine.Jint, this);
        foreach (var (name, value) in _values.All)
        {
            if (value.AsObject is LateValue late)
                _live.DeclareLate(name, () => engine.ToEngine(late.Make()));
            else
                _live.Declare(name, engine.ToEngine(value));
        }

        _values = default;
        return _live;
    }

    private void Fill()
    {
        if (_fill is not { } fill)
            return;
        _fill = null;
        fill(this);
    }
}
