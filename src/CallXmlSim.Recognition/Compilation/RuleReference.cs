namespace CallXmlSim.Recognition.Compilation;

/// <summary>How a rule was named where it was called; part of a logical parse.</summary>
/// <param name="Rule">The rule that was meant.</param>
/// <param name="Grammar">The grammar that defines it.</param>
/// <param name="Notation">The reference as the logical parse spells it (SRGS 1.0, appendix H).</param>
internal sealed record RuleReference(GrammarRule Rule, GrammarDocument Grammar, string Notation);
