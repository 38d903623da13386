using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Rules;

/// <summary>What a piece of the expansion means (SRGS 1.0, 2.6); matches without any input.</summary>
internal sealed record TagExpansion(SemanticTag Tag) : Expansion(Tag.Span);
