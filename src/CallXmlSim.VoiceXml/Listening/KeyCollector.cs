using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Collects keys for all active DTMF grammars at once, by the timing of VoiceXML 2.0, appendix D: keys are taken until no
/// grammar can go on, the terminating key comes, or the time for the next key is over.
/// </summary>
internal sealed class KeyCollector(IReadOnlyList<ActiveGrammar> grammars, string terminator)
{
    private readonly List<char> _keys = [];
    private readonly List<GrammarMatcher> _matchers = [.. grammars.Select(active => active.Grammar.StartMatch())];

    /// <summary>The keys so far.</summary>
    public string Keys => string.Join(' ', _keys);

    public bool IsEmpty => _keys.Count == 0;

    /// <summary>How the keys so far stand to the grammars together.</summary>
    public MatchState State { get; private set; } = MatchState.Partial;

    /// <summary>The grammar that matches, of several the one with precedence, and its matcher; <c>null</c> when none does.</summary>
    public (ActiveGrammar Grammar, GrammarMatcher Matcher)? Match
    {
        get
        {
            for (var i = 0; i < _matchers.Count; i++)
            {
                if (_matchers[i].IsMatch)
                    return (grammars[i], _matchers[i]);
            }

            return null;
        }
    }

    /// <summary>Takes a key.</summary>
    /// <returns>Whether the input is over.</returns>
    public bool Add(DtmfDigit key)
    {
        var before = State;
        if (key.Key.ToString() == terminator && !IsEmpty && !Accepts(key))
        {
            State = before >= MatchState.Match ? MatchState.Complete : MatchState.NoMatch;
            return true;
        }

        _keys.Add(key.Key);
        State = MatchState.NoMatch;
        var canGoOn = false;
        foreach (var matcher in _matchers)
        {
            var state = matcher.Feed(key);
            State = state > State ? state : State;
            canGoOn |= state is MatchState.Partial or MatchState.Match;
        }

        if (State == MatchState.Complete && canGoOn)
            State = MatchState.Match;
        return State is MatchState.NoMatch or MatchState.Complete;
    }

    /// <summary>Forgets the keys.</summary>
    public void Reset()
    {
        _keys.Clear();
        State = MatchState.Partial;
        foreach (var matcher in _matchers)
            matcher.Reset();
    }

    // A grammar may use the terminating key itself: then it is an ordinary one.
    private bool Accepts(DtmfDigit key)
    {
        foreach (var active in grammars)
        {
            var probe = active.Grammar.StartMatch();
            foreach (var pressed in _keys)
                probe.Feed(DtmfDigit.Parse(pressed));
            if (probe.Feed(key) != MatchState.NoMatch)
                return true;
        }

        return false;
    }
}
