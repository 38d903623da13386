using System.Text;
using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Collecting;

/// <summary>
/// Collects keys for several grammars at once and decides when they are enough (VoiceXML 2.0, appendix D). Pure: it says
/// how long to wait, and is told when that time is over. Not thread-safe.
/// </summary>
/// <remarks>
/// After each key that leaves <see cref="State"/> at <see cref="KeyCollectionState.Waiting"/>, wait for
/// <see cref="Wait"/> unless a key comes first, then call <see cref="TimeIsOver"/>. Where no grammar can take a further
/// key, only the terminating key is waited for, and <see cref="KeyTimeouts.Terminating"/> applies; otherwise
/// <see cref="KeyTimeouts.Interdigit"/> does. A terminating key that a grammar can take next belongs to the input.
/// </remarks>
public sealed class KeyCollector
{
    private readonly RecognitionGrammar[] _grammars;
    private readonly KeyTimeouts _timeouts;
    private readonly StringBuilder _keys = new();
    private GrammarMatcher[]? _started;

    /// <summary>Begins without keys.</summary>
    /// <param name="grammars">The grammars for keys, in order of their precedence.</param>
    /// <param name="timeouts">How long to wait.</param>
    public KeyCollector(IEnumerable<RecognitionGrammar> grammars, KeyTimeouts timeouts)
    {
        _grammars = [.. grammars];
        _timeouts = timeouts;
    }

    /// <summary>How the collection stands.</summary>
    public KeyCollectionState State { get; private set; }

    /// <summary>What ended it.</summary>
    public KeyCollectionEnd End { get; private set; }

    /// <summary>The keys, without a terminating key that ended them.</summary>
    public string Keys => _keys.ToString();

    /// <summary>How long to wait for the next key; <c>null</c> before the first, and when the collection has ended.</summary>
    public TimeSpan? Wait { get; private set; }

    /// <summary>The position of the first grammar, in order of precedence, that matches the keys; -1 when none does.</summary>
    public int MatchIndex => Array.FindIndex(All, matcher => matcher.IsMatch);

    /// <summary>The matchers, in the order of the grammars.</summary>
    public IReadOnlyList<GrammarMatcher> Matchers => All;

    /// <summary>The best that any grammar says of the keys: none, partial, match or complete.</summary>
    public MatchState MatchState => All.Length == 0 ? MatchState.NoMatch : All.Max(matcher => matcher.State);

    // While no key is pressed, nothing has to be known.
    private GrammarMatcher[] All => _started ??= Array.ConvertAll(_grammars, grammar => grammar.StartMatch());

    private bool CanGoOn => Array.Exists(All, matcher => matcher.State is MatchState.Partial or MatchState.Match);

    /// <summary>Takes a key.</summary>
    /// <exception cref="InvalidOperationException">The collection has ended.</exception>
    public KeyCollectionState Press(DtmfDigit key)
    {
        if (State != KeyCollectionState.Waiting)
            throw new InvalidOperationException("The collection has ended.");
        if (key == _timeouts.TerminatingKey && !CanTake(key))
            return Decide(KeyCollectionEnd.TerminatingKey);
        _keys.Append(key.Key);
        foreach (var matcher in All)
            matcher.Feed(key);
        if (MatchState == MatchState.NoMatch)
            return Decide(KeyCollectionEnd.NoContinuation);
        if (CanGoOn)
            Wait = _timeouts.Interdigit;
        else if (_timeouts.TerminatingKey is not null && _timeouts.Terminating > TimeSpan.Zero)
            Wait = _timeouts.Terminating;
        else
            return Decide(KeyCollectionEnd.InputComplete);
        return State;
    }

    /// <summary>The time of <see cref="Wait"/> is over.</summary>
    public KeyCollectionState TimeIsOver() => State != KeyCollectionState.Waiting || Wait is null
        ? State
        : Decide(CanGoOn ? KeyCollectionEnd.InterdigitTimeout : KeyCollectionEnd.TerminatingTimeout);

    /// <summary>Why the keys do not match, grammar by grammar.</summary>
    public NonMatch Explain() => NonMatch.Of(All, Keys, End);

    /// <summary>Forgets the keys, and begins again.</summary>
    public void Reset()
    {
        (State, End, Wait) = (KeyCollectionState.Waiting, KeyCollectionEnd.None, null);
        _keys.Clear();
        foreach (var matcher in _started ?? [])
            matcher.Reset();
    }

    private bool CanTake(DtmfDigit key) => Array.Exists(All, matcher => matcher.CanTake(key));

    private KeyCollectionState Decide(KeyCollectionEnd end)
    {
        (End, Wait) = (end, null);
        return State = MatchState >= MatchState.Match ? KeyCollectionState.Matched : KeyCollectionState.NotMatched;
    }
}
