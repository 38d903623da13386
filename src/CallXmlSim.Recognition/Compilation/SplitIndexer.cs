namespace CallXmlSim.Recognition.Compilation;

/// <summary>Indexes the splits of many ways by the word that each way begins with.</summary>
/// <param name="network">A network without dead ends.</param>
/// <param name="nullable">Which of its states reach the end of their rule without input.</param>
internal sealed class SplitIndexer(StateNetwork network, bool[] nullable)
{
    /// <summary>Splits of fewer ways are followed as fast as they are looked up.</summary>
    private const int FewWays = 8;

    /// <summary>How many states, and so how many words, are looked at for one way.</summary>
    private const int LookAhead = 64;

    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _seen = [];
    private readonly Stack<int> _unseen = new();

    /// <summary>The splits of the network, indexed where it pays.</summary>
    public Split[] Index() => Array.ConvertAll(network.Splits, Index);

    private Split Index(int[] ways)
    {
        if (ways.Length <= FewWays)
            return new Split(ways);
        var byFirstWord = new Dictionary<int, List<int>>();
        var open = new List<int>();
        var empty = new List<int>();
        for (var position = 0; position < ways.Length; position++)
        {
            if (nullable[ways[position]])
                empty.Add(ways[position]);
            if (nullable[ways[position]] || !FindFirstWords(ways[position]))
            {
                open.Add(position);
                continue;
            }

            foreach (var word in _words)
            {
                if (!byFirstWord.TryGetValue(word, out var positions))
                    byFirstWord.Add(word, positions = []);
                positions.Add(position);
            }
        }

        return new Split(ways, byFirstWord.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()), [.. open], [.. empty]);
    }

    // False when the words are too many or unknown.
    private bool FindFirstWords(int way)
    {
        _words.Clear();
        _seen.Clear();
        _unseen.Clear();
        _unseen.Push(way);
        while (_unseen.TryPop(out var number))
        {
            if (!_seen.Add(number))
                continue;
            if (_seen.Count > LookAhead)
                return false;
            var state = network.States[number];
            switch (state.Kind)
            {
                case StateKind.WordPart or StateKind.Word:
                    _words.Add(state.Operand);
                    break;
                case StateKind.Tag:
                    _unseen.Push(state.Next);
                    break;
                case StateKind.Split when network.Splits[state.Operand].Length <= LookAhead:
                    foreach (var next in network.Splits[state.Operand])
                        _unseen.Push(next);
                    break;
                case StateKind.Call or StateKind.Repeat:
                    _unseen.Push(network.CalleeStart(state));
                    if (nullable[network.CalleeStart(state)]
                        || (state.Kind == StateKind.Repeat && network.Repeats[state.Operand].Minimum == 0))
                        _unseen.Push(state.Next);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
