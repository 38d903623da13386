using CallXmlSim.Documents.Markup;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace CallXmlSim.Scripting;

/// <summary>The Jint engine of one context, with the conversions into it and out of it.</summary>
internal sealed class ScriptEngine
{
    private readonly ScriptContext _context;
    private readonly StatementBudget _budget;
    private readonly long _maximumMemory;
    private readonly PropertyDescriptor _scope = new(JsValue.Undefined, PropertyFlag.OnlyWritable);
    private readonly PropertyDescriptor _assigned = new(JsValue.Undefined, PropertyFlag.OnlyWritable);
    private DomBinding? _dom;
    private long _allocated;
    private bool _isGuarded;

    public ScriptEngine(ScriptContext context, ScriptOptions options)
    {
        _context = context;
        _budget = new StatementBudget(options);
        _maximumMemory = options.MaximumTotalMemory;
        Jint = Sandbox.Create(context, options, _budget);
        Jint.Global.FastSetProperty(ScriptPreparation.ScopeName, _scope);
        Jint.Global.FastSetProperty(ScriptPreparation.ValueName, _assigned);
    }

    public Engine Jint { get; }

    /// <summary>Whether an assignment of the host runs, which reaches declared variables only.</summary>
    public bool IsAssigning { get; private set; }

    public void BeginTurn() => _budget.BeginTurn();

    /// <summary>Runs a source in a scope.</summary>
    public ScriptResult Run(ScriptSource source, ScriptScope scope, JsValue? value = null)
    {
        if (source.MayUsePatterns && !_isGuarded)
        {
            PatternGuard.Install(Jint);
            _isGuarded = true;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            if (_allocated > _maximumMemory)
                throw new ScriptLimitException("the scripts of the call need too much memory");
            _scope.Value = scope.GoLive(this).ChainFor(this);
            _assigned.Value = value ?? JsValue.Undefined;
            IsAssigning = value is not null;
            return FromEngine(Jint.Evaluate(source.Prepared));
        }
        catch (Exception exception)
        {
            GiveUp(exception);
            return EngineExceptions.ToError(exception, source);
        }
        finally
        {
            _allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>Does something that may run a script's code; <c>null</c> when that fails.</summary>
    public T? Guarded<T>(Func<T> read)
        where T : class
    {
        try
        {
            Jint.Constraints.Reset();
            return read();
        }
        catch (Exception exception)
        {
            GiveUp(exception);
            return null;
        }
    }

    // A limit costs a turn as much as an endless loop does, so that a document cannot run into limits for ever.
    private void GiveUp(Exception exception)
    {
        Jint.Advanced.ResetCallStack();
        if (exception is not JavaScriptException)
            _budget.ChargeEvaluation();
    }

    // A document counts as what scripts allocate: the next one that runs finds out.
    public ObjectInstance DocumentOf(MarkupDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = (ObjectInstance)(_dom ??= new DomBinding(Jint)).Wrap(DomBuilder.Build(document));
        _allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        return made;
    }

    /// <summary>The value of a scope's own variable; a script may have made a getter of it.</summary>
    public bool TryReadOwn(ScopeObject scope, string name, out ScriptValue value)
    {
        var found = scope.GetOwnProperty(name);
        value = found == PropertyDescriptor.Undefined ? default
            : found.IsDataDescriptor() ? FromEngine(found.Value)
            : FromEngine(Guarded(() => scope.Get(name)) ?? JsValue.Undefined);
        return found != PropertyDescriptor.Undefined;
    }

    public ObjectInstance ObjectOf(ScriptScope scope) => scope.GoLive(this);

    public ScriptValue FromEngine(JsValue value) => value switch
    {
        JsString text => ScriptValue.From(text.ToString()),
        JsNumber number => ScriptValue.From(number.AsNumber()),
        JsBoolean boolean => ScriptValue.From(boolean.AsBoolean()),
        JsNull => ScriptValue.Null,
        JsUndefined => default,
        ObjectInstance instance => ScriptValue.From(new EngineObject(_context, instance)),
        _ => ScriptValue.From(value.ToString()), // symbols and big integers: nothing outside has a use for them
    };

    public JsValue ToEngine(ScriptValue value) => value.Kind switch
    {
        ScriptValueKind.Null => JsValue.Null,
        ScriptValueKind.Boolean => value.IsTrue ? JsBoolean.True : JsBoolean.False,
        ScriptValueKind.Number => JsNumber.Create(value.AsNumber!.Value),
        ScriptValueKind.String => new JsString(value.AsString!),
        ScriptValueKind.Object => ToEngine(value.AsObject!, []),
        _ => JsValue.Undefined,
    };

    private JsValue ToEngine(ScriptValue value, List<(ScriptRecord Record, ObjectInstance Made)> made) =>
        value.AsObject is { } part ? ToEngine(part, made) : ToEngine(value);

    // What a record refers to twice is one object: session.connection.originator == session.connection.remote.
    private ObjectInstance ToEngine(ScriptObject value, List<(ScriptRecord Record, ObjectInstance Made)> made)
    {
        if (value is EngineObject live)
        {
            return ReferenceEquals(live.Context, _context)
                ? live.Instance
                : throw new InvalidOperationException("An object belongs to the context that it comes from.");
        }

        var record = (ScriptRecord)value;
        foreach (var (known, instance) in made)
        {
            if (ReferenceEquals(known, record))
                return instance;
        }

        var elements = new JsValue[record.Length ?? 0];
        for (var i = 0; i < elements.Length; i++)
            elements[i] = ToEngine(record.Properties[i].Value, made);
        ObjectInstance result = record.IsArray ? new JsArray(Jint, elements) : new JsObject(Jint);
        foreach (var (name, property) in record.Properties[elements.Length..])
            result.FastSetDataProperty(name, ToEngine(property, made));
        made.Add((record, result));
        return result;
    }
}
