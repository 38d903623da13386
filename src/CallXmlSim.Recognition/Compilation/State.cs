namespace CallXmlSim.Recognition.Compilation;

/// <summary>A state of a rule graph. What <paramref name="Operand"/> and <paramref name="Mark"/> index depends on the kind.</summary>
/// <param name="Kind">What happens in the state.</param>
/// <param name="Next">The state that follows; for a split unused.</param>
/// <param name="Operand">Words: the word. Tag: the tag. Call: the rule. Repeat: the repeat. Split: the split.</param>
/// <param name="Mark">Words: the token that the word belongs to. Call: the reference.</param>
internal readonly record struct State(StateKind Kind, int Next, int Operand, int Mark = -1);
