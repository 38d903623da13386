namespace CallXmlSim.Scripting;

/// <summary>
/// Computes what an utterance means from its logical parse (SISR 1.0). The parse is told rule by rule in the order of
/// the input, and <see cref="Result"/> is the value of the rule that was activated.
/// </summary>
/// <remarks>
/// Each rule has variables of its own: <c>out</c>, its value; <c>rules</c>, the values of the rules it referred to so
/// far, by name and by <c>rules.latest()</c>; <c>meta</c>, their text and score (SISR 1.0, 3.3). The tags before the
/// rules of a grammar run once, before the first tag of that grammar (3.2.1). A rule without tags of its own has the
/// value of the last rule that it referred to, or else the words it matched (3.3.3); such rules need no engine.
/// </remarks>
/// <param name="context">Runs the tags.</param>
/// <param name="inputBetween">The words from one position of the input up to another.</param>
/// <param name="score">How sure the recogniser is of the utterance, from 0 to 1.</param>
public sealed class SemanticInterpretation(ScriptContext context, Func<int, int, string> inputBetween, double score = 1)
{
    private readonly Stack<SemanticRule> _open = new();
    private readonly Dictionary<object, ScriptScope> _grammars = new(ReferenceEqualityComparer.Instance);
    private ScriptError? _error;
    private ScriptValue _result;

    /// <summary>The value of the utterance, or the first failure of a tag. Ask when the last rule has ended.</summary>
    public ScriptResult Result => _error is null ? _result : _error;

    /// <summary>A rule begins.</summary>
    /// <param name="name">The rule's name, by which the referring rule finds its value.</param>
    /// <param name="grammar">Identifies the grammar that defines the rule.</param>
    /// <param name="headerTags">The tags before the rules of that grammar.</param>
    /// <param name="position">How many words of the input lie before it.</param>
    public void BeginRule(string name, object grammar, IReadOnlyList<ScriptBlock> headerTags, int position) =>
        _open.Push(new SemanticRule(name, grammar, headerTags, position));

    /// <summary>A tag of the format <c>semantics/1.0</c> is passed in the rule that began last.</summary>
    /// <param name="tag">The tag's content.</param>
    /// <param name="position">How many words of the input lie before it.</param>
    public void RunTag(ScriptBlock tag, int position)
    {
        if (_error is not null)
            return;
        var rule = _open.Peek();
        rule.Live ??= LiveSemanticRule.Begin(context, ScopeOf(rule), score);
        if (_error is not null)
            return;
        rule.Live.ShowRules(rule);
        rule.Live.ShowText(inputBetween(rule.Start, position));
        _error = context.Run(tag, rule.Live.Scope);
    }

    /// <summary>The value of the rule that began last is given, as a tag of <c>semantics/1.0-literals</c> gives it.</summary>
    public void SetValue(ScriptValue value)
    {
        var rule = _open.Peek();
        rule.Value = value;
        rule.HasValue = true;
    }

    /// <summary>The rule that began last ends.</summary>
    /// <param name="position">How many words of the input lie before its end.</param>
    public void EndRule(int position)
    {
        var rule = _open.Pop();
        var text = inputBetween(rule.Start, position);
        var value = rule.Live is { } live ? live.Scope["out"]
            : rule.HasValue ? rule.Value
            : rule.References is [.., var last] ? last.Value
            : ScriptValue.From(text);
        if (_open.TryPeek(out var referring))
            referring.References.Add(new SemanticReference(rule.Name, value, text));
        else
            _result = value;
    }

    private ScriptScope ScopeOf(SemanticRule rule)
    {
        if (_grammars.TryGetValue(rule.Grammar, out var scope))
            return scope;
        _grammars.Add(rule.Grammar, scope = context.OpenScope(null));
        foreach (var tag in rule.HeaderTags)
            _error ??= context.Run(tag, scope);
        return scope;
    }
}
