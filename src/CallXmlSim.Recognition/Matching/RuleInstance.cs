namespace CallXmlSim.Recognition.Matching;

/// <summary>A rule begun at a position of the input, on behalf of all who call it there.</summary>
/// <param name="rule">The rule's number in the graph.</param>
/// <param name="origin">The position.</param>
internal sealed class RuleInstance(int rule, int origin)
{
    /// <summary>The rule's number in the graph.</summary>
    public int Rule { get; } = rule;

    /// <summary>The position that the rule begins at.</summary>
    public int Origin { get; } = origin;

    /// <summary>The items that go on when the rule is complete.</summary>
    public List<int> Waiting { get; } = [];

    /// <summary>The positions where the rule was found complete, rising.</summary>
    public List<int> Ends { get; } = [];
}
