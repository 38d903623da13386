using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Matching;

/// <summary>A part of a logical parse, in the order of the input.</summary>
public readonly record struct ParsePart
{
    /// <summary>What it is.</summary>
    public required ParsePartKind Kind { get; init; }

    /// <summary>
    /// Start and end of a rule: its reference, such as <c>$city</c>. Token: its text as the grammar spells it.
    /// Tag: its content.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The rule that begins or ends; otherwise <c>null</c>.</summary>
    public GrammarRule? Rule { get; init; }

    /// <summary>The grammar of <see cref="Rule"/>; otherwise <c>null</c>.</summary>
    public GrammarDocument? Grammar { get; init; }

    /// <summary>The tag; otherwise <c>null</c>.</summary>
    public SemanticTag? Tag { get; init; }

    /// <summary>How many words of the input lie before the part; for a token, before its end.</summary>
    public required int Position { get; init; }
}
