using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Linking;

/// <summary>Finds the rules that references mean.</summary>
internal interface IRuleResolver
{
    /// <summary>The rule that a reference of a grammar means; <c>null</c> when there is none.</summary>
    ResolvedRule? Resolve(GrammarDocument grammar, RuleReferenceExpansion reference);
}

/// <summary>A rule with the grammar that defines it.</summary>
internal readonly record struct ResolvedRule(GrammarDocument Grammar, GrammarRule Rule);
