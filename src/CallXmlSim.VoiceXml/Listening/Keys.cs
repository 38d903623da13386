using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Collecting;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>Collects keys for the active grammars, with the timing that the properties set (VoiceXML 2.0, 6.3.3, appendix D).</summary>
internal sealed class Keys
{
    private readonly IReadOnlyList<ActiveGrammar> _grammars;

    private Keys(IReadOnlyList<ActiveGrammar> grammars, KeyTimeouts timeouts)
    {
        _grammars = grammars;
        Collector = new KeyCollector(grammars.Select(active => active.Grammar), timeouts);
    }

    public KeyCollector Collector { get; }

    /// <summary>The keys so far, separated by blanks as in an utterance (2.3.1).</summary>
    public string Text => string.Join(' ', Collector.Keys.AsEnumerable());

    public static Keys For(VoiceXmlSession session, IEnumerable<ActiveGrammar> grammars)
    {
        var terminator = session.Properties.Text("termchar");
        return new Keys(
            [.. grammars.Where(active => active.Grammar.Mode == GrammarMode.Dtmf)],
            new KeyTimeouts(
                session.Properties.Duration("interdigittimeout"),
                session.Properties.Duration("termtimeout"),
                terminator.Length == 1 && DtmfDigit.TryParse(terminator[0], out var key) ? key : null));
    }

    /// <summary>The result of keys that match; an error of the grammar's tags becomes its event.</summary>
    public bool TryResult(VoiceXmlSession session, out RecognitionResult result, out Progress failure)
    {
        var active = _grammars[Collector.MatchIndex];
        var meaning = Interpretation.Of(session, active, Collector.Matchers[Collector.MatchIndex], Text, 1);
        result = new RecognitionResult([new Recognized(active, Text, meaning.Value, 1)], "dtmf");
        failure = meaning.Succeeded ? default : session.Throw(Interpretation.FailureOf(meaning.Error, active));
        return meaning.Succeeded;
    }
}
