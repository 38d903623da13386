using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Matching;

/// <summary>
/// Matches one input against one grammar, word by word or key by key. Reusable by <see cref="Reset"/>; not thread-safe.
/// </summary>
public sealed class GrammarMatcher
{
    private readonly RuleGraph _graph;
    private readonly int[] _entries;
    private readonly Chart _chart;
    private readonly List<string> _words = [];

    internal GrammarMatcher(RecognitionGrammar grammar, RuleGraph graph, int[] entries)
    {
        Grammar = grammar;
        _graph = graph;
        _entries = entries;
        _chart = new Chart(graph);
        Reset();
    }

    /// <summary>The grammar.</summary>
    public RecognitionGrammar Grammar { get; }

    /// <summary>How the input so far stands to the grammar.</summary>
    public MatchState State { get; private set; }

    /// <summary>Whether the input so far matches.</summary>
    public bool IsMatch => State >= MatchState.Match;

    /// <summary>How many words or keys the input has so far.</summary>
    public int Count => _words.Count;

    /// <summary>The best parse of the input so far; <c>null</c> when it does not match.</summary>
    public LogicalParse? BestParse => Parses().FirstOrDefault();

    /// <summary>Whether the input so far could go on with this key.</summary>
    public bool CanTake(DtmfDigit key) =>
        State is MatchState.Partial or MatchState.Match
        && Explain(int.MaxValue).Expected.Any(next => next.IsAnything || next.Text == DtmfTokens.WordOf(key));

    /// <summary>Takes one key more.</summary>
    public MatchState Feed(DtmfDigit key)
    {
        var word = DtmfTokens.WordOf(key);
        Feed(word, word);
        return State = _chart.Evaluate();
    }

    /// <summary>Takes spoken words more, separated by blanks. Case, hyphens and punctuation do not matter.</summary>
    public MatchState Feed(string words)
    {
        foreach (var word in InputWords.Of(words))
            Feed(word, InputWords.Normalize(word));
        return State = _chart.Evaluate();
    }

    /// <summary>
    /// The ways to read the input so far, best first, found one by one as they are asked for; none when it does not
    /// match. Where two readings differ first, the alternative of greater weight goes first, then the one written
    /// first, and a repeat takes as many as it can.
    /// </summary>
    public IEnumerable<LogicalParse> Parses() =>
        IsMatch ? new ParseEnumerator(_graph, _chart, [.. _words]).Enumerate() : [];

    /// <summary>How far the input got, and what would have been accepted next.</summary>
    /// <param name="limit">The most tokens to list as expected.</param>
    public MatchProgress Explain(int limit = 20)
    {
        var expected = new ExpectedTokens(_graph, limit);
        expected.AddFrontOf(_chart);
        var matched = _chart.Position;
        return new MatchProgress(
            string.Join(' ', _words.Take(matched)),
            matched < _words.Count ? _words[matched] : null,
            expected.Found)
        {
            MatchedCount = matched,
            HasMore = expected.HasMore,
            GivenUp = _chart.Exhausted || _words.Count > GraphBuilder.MaximumInput,
        };
    }

    /// <summary>Forgets the input.</summary>
    public void Reset()
    {
        _words.Clear();
        _chart.Start(_entries);
        State = _chart.Evaluate();
    }

    private void Feed(string spelled, string compared)
    {
        _words.Add(spelled);
        _chart.Advance(_graph.Vocabulary.Find(compared));
    }
}
