using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Choices;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Listening;

/// <summary>
/// Matches what the caller keys and says against what the running element listens for (CallXML 3.0 reference, 3.4, 6.4,
/// 6.5). Part of its session: never copied.
/// </summary>
internal struct CallerInput()
{
    /// <summary>Utterances that the recogniser is less sure of are not understood (6.5 leaves the figure open).</summary>
    private const double ConfidenceThreshold = 0.5;

    private ChoiceGrammar? _choices;
    private string _termDigits = "";
    private DigitBuffer _keys;
    private bool _hearsSpeech;

    /// <summary>Whether the caller is in the middle of an input, which suspends the element's own timer.</summary>
    public bool IsUnderWay => _keys.Count > 0 || _hearsSpeech;

    /// <summary>Whether a key ends the element.</summary>
    public bool IsTerminating(char key) => _termDigits.Contains(key);

    public ListenModes Modes =>
        (_termDigits.Length > 0 || _choices is { AcceptsKeys: true } ? ListenModes.Dtmf : ListenModes.None)
        | (_choices is { AcceptsSpeech: true } ? ListenModes.Speech : ListenModes.None);

    /// <summary>Begins to listen.</summary>
    public void Start(ChoiceGrammar? choices, string termDigits)
    {
        Stop();
        (_choices, _termDigits) = (choices, termDigits);
    }

    public void Stop()
    {
        (_choices, _termDigits, _hearsSpeech) = (null, "", false);
        _keys.Clear();
    }

    /// <summary>
    /// Feeds keys typed ahead (6.4, 1). Without choices only a terminating digit is taken, the others stay.
    /// </summary>
    /// <returns>Whether a key was used; <paramref name="progress"/> then says how the session goes on.</returns>
    public bool TryFeedTyped(CallXmlSession session, out Progress progress)
    {
        progress = Progress.Wait;
        if (_choices is not { AcceptsKeys: true })
        {
            if (_termDigits.Length == 0 || !session.Digits.TryTakeAny(_termDigits, out var key))
                return false;
            progress = session.Raise(CallXmlEvent.TerminatingDigit(key));
            return true;
        }

        var used = false;
        while (progress == Progress.Wait && session.Digits.Count > 0 && _choices is not null)
        {
            progress = Feed(session, session.Digits.Take());
            used = true;
        }

        return used;
    }

    /// <summary>Feeds one key. A key that nobody listens for is queued (6.7).</summary>
    public Progress Feed(CallXmlSession session, char key)
    {
        if (_keys.Count == 0 && _termDigits.Contains(key))
            return session.Raise(CallXmlEvent.TerminatingDigit(key));
        if (_choices is not { AcceptsKeys: true })
        {
            session.Digits.Add(key);
            return Progress.Wait;
        }

        session.StopPrompts(); // 6.4, 6: the first key that is fed stops the prompt.
        _keys.Add(key);
        var fit = _choices.Fit(_keys.Keys, out var match);
        if (fit == KeyFit.Complete)
            return Matched(session, match, _keys.Count);
        if (fit != KeyFit.None)
            return session.Digits.Count > 0 ? Progress.Wait : session.StartInputTimer(session.CompletionTime);
        return key == '#' && _keys.Count > 1 ? EndedByPound(session) : TakeLongestMatch(session);
    }

    /// <summary>No further key came in time (6.4, 3).</summary>
    public Progress TimedOut(CallXmlSession session) =>
        _keys.Count > 0 ? TakeLongestMatch(session) : Progress.Wait;

    /// <summary>The caller began to speak: barge-in.</summary>
    public Progress SpeechStarted(CallXmlSession session)
    {
        if ((Modes & ListenModes.Speech) == 0)
            return Progress.Wait;
        session.StopPrompts();
        _hearsSpeech = true;
        return Progress.Wait;
    }

    /// <summary>The caller said something: the utterance itself first, then what else it may have been.</summary>
    public Progress Hear(CallXmlSession session, Utterance utterance)
    {
        if ((Modes & ListenModes.Speech) == 0)
            return Progress.Wait;
        session.StopPrompts();
        if (_choices!.TryMatch(utterance, out var match) && utterance.Confidence >= ConfidenceThreshold)
            return Recognized(session, match, utterance.Text, utterance.Confidence);
        foreach (var alternative in utterance.Alternatives)
        {
            if (alternative.Confidence >= ConfidenceThreshold && _choices.TryMatch(alternative, out match))
                return Recognized(session, match, alternative.Text, alternative.Confidence);
        }

        return session.Raise(NoMatch(utterance.Text, utterance.Confidence));
    }

    // "#" ends a string of digits early; it is not part of it.
    private Progress EndedByPound(CallXmlSession session)
    {
        _keys.RemoveLast();
        return (_choices!.Fit(_keys.Keys, out var match) & KeyFit.Complete) != 0
            ? Matched(session, match, _keys.Count)
            : session.Raise(NoMatch($"{_keys.Keys}#", 1));
    }

    // The longest match wins and what was keyed behind it is queued; without any, all of it is no match (6.4, 3 and 5).
    private Progress TakeLongestMatch(CallXmlSession session)
    {
        for (var length = _keys.Count; length > 0; length--)
        {
            if ((_choices!.Fit(_keys.Keys[..length], out var match) & KeyFit.Complete) != 0)
                return Matched(session, match, length);
        }

        return session.Raise(NoMatch(_keys.Keys.ToString(), 1));
    }

    private Progress Matched(CallXmlSession session, ChoiceMatch match, int length)
    {
        session.Digits.PutBack(_keys.Keys[length..]);
        return Recognized(session, match, _keys.Keys[..length].ToString(), 1);
    }

    private static Progress Recognized(CallXmlSession session, ChoiceMatch match, string input, double confidence)
    {
        if (match.Source is not null)
            session.Options.Trace?.Executed(match.Source, match.Span);
        session.Emit(new ChoiceEffect(match.Result, input, confidence));
        return session.Raise(new CallXmlEvent(EventFamilies.Choice, match.Result)
        {
            Alias = match.Alias,
            Input = input,
            Confidence = confidence,
        });
    }

    private static CallXmlEvent NoMatch(string input, double confidence) =>
        new(EventFamilies.Choice, EventFamilies.NoMatch) { Input = input, Confidence = confidence };
}
