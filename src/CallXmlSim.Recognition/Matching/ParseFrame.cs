using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Matching;

/// <summary>A rule being read again while a parse is written out.</summary>
/// <param name="Caller">The rule that called it; <c>null</c> for an entry rule.</param>
/// <param name="CallItem">The caller's item that goes on when the rule ends.</param>
/// <param name="Reference">How the parse names the rule; <c>null</c> when it leaves no mark.</param>
/// <param name="Useful">The items of the rule that lead to an end that the caller can go on from, rising.</param>
internal sealed record ParseFrame(ParseFrame? Caller, int CallItem, RuleReference? Reference, int[] Useful)
{
    /// <summary>Whether an item leads to an end that the caller can go on from.</summary>
    public bool Contains(int item) => item >= 0 && Array.BinarySearch(Useful, item) >= 0;
}
