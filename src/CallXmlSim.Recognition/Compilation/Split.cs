namespace CallXmlSim.Recognition.Compilation;

/// <summary>
/// The ways on from a split state, best first. A split of many ways is indexed by the first word of each way, so that
/// a list of 50,000 names costs no more to follow than one of five.
/// </summary>
internal sealed class Split
{
    private static readonly int[] None = [];

    private readonly Dictionary<int, int[]>? _byFirstWord;
    private readonly int[] _open;

    /// <summary>A split without index.</summary>
    public Split(int[] states)
    {
        States = states;
        _open = None;
        Empty = None;
    }

    /// <summary>A split with an index of positions in <paramref name="states"/>.</summary>
    /// <param name="states">The states to go on in.</param>
    /// <param name="byFirstWord">The ways that begin with a word, in rising order.</param>
    /// <param name="open">The ways that may begin with any word or with none, in rising order.</param>
    /// <param name="empty">The states of those ways that may match nothing.</param>
    public Split(int[] states, Dictionary<int, int[]> byFirstWord, int[] open, int[] empty)
    {
        States = states;
        _byFirstWord = byFirstWord;
        _open = open;
        Empty = empty;
    }

    /// <summary>The states to go on in.</summary>
    public int[] States { get; }

    /// <summary>Whether the ways are chosen by the next word instead of all being followed.</summary>
    public bool IsIndexed => _byFirstWord is not null;

    /// <summary>In an indexed split, the states to go on in when no more input comes.</summary>
    public int[] Empty { get; }

    /// <summary>In an indexed split, the states to go on in before a word, best first.</summary>
    public IEnumerable<int> Before(int word)
    {
        var named = _byFirstWord!.GetValueOrDefault(word, None);
        var (i, j) = (0, 0);
        while (i < named.Length || j < _open.Length)
        {
            var takeNamed = j == _open.Length || (i < named.Length && named[i] < _open[j]);
            yield return States[takeNamed ? named[i++] : _open[j++]];
        }
    }
}
