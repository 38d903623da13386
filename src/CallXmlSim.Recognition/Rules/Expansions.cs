namespace CallXmlSim.Recognition.Rules;

/// <summary>Walks expansions without recursion.</summary>
internal static class Expansions
{
    /// <summary>An expansion and all that it contains, in the order written.</summary>
    public static IEnumerable<Expansion> DescendantsAndSelf(Expansion expansion)
    {
        var unvisited = new Stack<Expansion>([expansion]);
        while (unvisited.TryPop(out var next))
        {
            yield return next;
            switch (next)
            {
                case SequenceExpansion sequence:
                    for (var i = sequence.Items.Count - 1; i >= 0; i--)
                        unvisited.Push(sequence.Items[i]);
                    break;
                case AlternativesExpansion alternatives:
                    for (var i = alternatives.Alternatives.Count - 1; i >= 0; i--)
                        unvisited.Push(alternatives.Alternatives[i].Expansion);
                    break;
                case RepeatExpansion repeat:
                    unvisited.Push(repeat.Item);
                    break;
            }
        }
    }
}
