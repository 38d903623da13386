namespace CallXmlSim.Recognition.Matching;

/// <summary>Something that a grammar would have accepted next.</summary>
/// <param name="Text">The token as the grammar spells it; empty where any word would do.</param>
/// <param name="Rule">The rule that the token stands in.</param>
public readonly record struct ExpectedToken(string Text, GrammarRule Rule)
{
    /// <summary>Whether any word would do (GARBAGE).</summary>
    public bool IsAnything => Text.Length == 0;
}
