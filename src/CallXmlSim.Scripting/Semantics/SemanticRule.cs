namespace CallXmlSim.Scripting;

/// <summary>A rule of a parse while it is interpreted.</summary>
internal sealed class SemanticRule(string name, object grammar, IReadOnlyList<ScriptBlock> headerTags, int start)
{
    public string Name => name;

    public object Grammar => grammar;

    public IReadOnlyList<ScriptBlock> HeaderTags => headerTags;

    public int Start => start;

    /// <summary>The rules it referred to so far, in the order of the input.</summary>
    public List<SemanticReference> References { get; } = [];

    /// <summary>Whether something other than a script gave it a value.</summary>
    public bool HasValue { get; set; }

    /// <summary>That value.</summary>
    public ScriptValue Value { get; set; }

    /// <summary>The variables of its tags; <c>null</c> before the first.</summary>
    public LiveSemanticRule? Live { get; set; }
}

/// <summary>A rule that another one referred to, with the value and the words it turned out to have.</summary>
internal readonly record struct SemanticReference(string Name, ScriptValue Value, string Text);
