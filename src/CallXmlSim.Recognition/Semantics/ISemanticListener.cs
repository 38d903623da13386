namespace CallXmlSim.Recognition.Semantics;

/// <summary>Is told what a parse means, rule by rule in the order of the input; see <see cref="SemanticWalk"/>.</summary>
public interface ISemanticListener
{
    /// <summary>A rule begins.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="grammar">The grammar that defines it.</param>
    /// <param name="position">How many words of the input lie before it.</param>
    void BeginRule(GrammarRule rule, GrammarDocument grammar, int position);

    /// <summary>A tag in ECMAScript is passed in the rule that began last (SISR 1.0, <c>semantics/1.0</c>).</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="position">How many words of the input lie before it.</param>
    void RunTag(SemanticTag tag, int position);

    /// <summary>The rule that began last has a string as its value; a later value replaces it.</summary>
    void SetValue(string value);

    /// <summary>The rule that began last has a boolean as its value; a later value replaces it.</summary>
    void SetValue(bool value);

    /// <summary>The rule that began last ends.</summary>
    /// <param name="position">How many words of the input lie before its end.</param>
    void EndRule(int position);
}
