namespace CallXmlSim.Recognition.Compilation;

/// <summary>A part of a rule graph that is called: a rule of a grammar, or what is repeated inside one.</summary>
/// <param name="Rule">The named rule that it is, or that contains it.</param>
/// <param name="Grammar">The grammar that defines the rule.</param>
/// <param name="IsNamed">Whether it is the rule itself.</param>
/// <param name="Start">The first state.</param>
/// <param name="Accept">The last state, reached by no other rule.</param>
internal readonly record struct GraphRule(GrammarRule Rule, GrammarDocument Grammar, bool IsNamed, int Start, int Accept);
