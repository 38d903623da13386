using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Compilation;

/// <summary>
/// The rules of a grammar and of all grammars it refers to as one recursive transition network. Immutable once built;
/// shared by all matchers.
/// </summary>
internal sealed class RuleGraph
{
    /// <summary>All states of all rules.</summary>
    public required State[] States { get; init; }

    /// <summary>All rules.</summary>
    public required GraphRule[] Rules { get; init; }

    /// <summary>The splits, by the operand of their states.</summary>
    public required Split[] Splits { get; init; }

    /// <summary>The repeats, by the operand of their states.</summary>
    public required RepeatLimits[] Repeats { get; init; }

    /// <summary>The tokens as the logical parse spells them, by the mark of word states.</summary>
    public required string[] Tokens { get; init; }

    /// <summary>The tags, by the operand of tag states.</summary>
    public required SemanticTag[] Tags { get; init; }

    /// <summary>The named references, by the mark of call states.</summary>
    public required RuleReference[] References { get; init; }

    /// <summary>The words of all tokens.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>States from which the end of their rule can be reached at all.</summary>
    public required bool[] Alive { get; init; }

    /// <summary>States from which the end of their rule can be reached without input.</summary>
    public required bool[] Nullable { get; init; }

    /// <summary>States from which some input can be taken before the end of their rule.</summary>
    public required bool[] Consuming { get; init; }
}
