using CallXmlSim.Recognition;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Holds what was said, and what else it may have been, against the active grammars: hypotheses at or above the
/// confidence level, best first, at most <c>maxnbest</c> of them (VoiceXML 2.0, 5.1.5, 6.3.2). Of several grammars that
/// match, the first has precedence (3.1.4).
/// </summary>
internal static class SpokenMatch
{
    public static IReadOnlyList<Recognized> Find(VoiceXmlSession session, IReadOnlyList<ActiveGrammar> grammars, Utterance utterance)
    {
        var level = session.Properties.Share("confidencelevel");
        var most = session.Properties.Count("maxnbest");
        var found = new List<Recognized>();
        foreach (var hypothesis in utterance.Alternatives.Prepend(utterance))
        {
            if (found.Count == most)
                break;
            if (hypothesis.Confidence >= level && Match(session, grammars, hypothesis) is { } recognized)
                found.Add(recognized);
        }

        return found;
    }

    private static Recognized? Match(VoiceXmlSession session, IReadOnlyList<ActiveGrammar> grammars, Utterance hypothesis)
    {
        foreach (var active in grammars)
        {
            if (active.Grammar.Mode != GrammarMode.Voice)
                continue;
            var matcher = active.Grammar.Match(hypothesis.Text);
            if (matcher.IsMatch)
                return new Recognized(active, hypothesis.Text, Interpretation.Of(session, active, matcher), hypothesis.Confidence);
        }

        return null;
    }
}
