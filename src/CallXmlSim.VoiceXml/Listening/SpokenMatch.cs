using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// Holds what was said, and what else it may have been, against the active grammars: hypotheses at or above the
/// confidence level, best first, at most <c>maxnbest</c> of them (VoiceXML 2.0, 5.1.5, 6.3.2). Of several grammars that
/// match, the first has precedence (3.1.4).
/// </summary>
internal static class SpokenMatch
{
    /// <summary>The hypotheses that match; <c>false</c> when the tags of a grammar fail, which is error.semantic.</summary>
    public static bool TryFind(
        VoiceXmlSession session,
        IReadOnlyList<ActiveGrammar> grammars,
        Utterance utterance,
        out IReadOnlyList<Recognized> hypotheses,
        out Progress failure)
    {
        var level = session.Properties.Share("confidencelevel");
        var most = session.Properties.Count("maxnbest");
        var found = new List<Recognized>();
        hypotheses = found;
        failure = default;
        foreach (var hypothesis in utterance.Alternatives.Prepend(utterance))
        {
            if (found.Count == most || hypothesis.Confidence < level || Match(grammars, hypothesis) is not var (active, matcher))
                continue;
            var meaning = Interpretation.Of(session, active, matcher, hypothesis.Text, hypothesis.Confidence);
            if (!meaning.Succeeded)
            {
                failure = session.Throw(Interpretation.FailureOf(meaning.Error, active));
                return false;
            }

            found.Add(new Recognized(active, hypothesis.Text, meaning.Value, hypothesis.Confidence));
        }

        return true;
    }

    /// <summary>Why an utterance matches nothing.</summary>
    public static string Explain(VoiceXmlSession session, IReadOnlyList<ActiveGrammar> grammars, Utterance utterance)
    {
        if (utterance.Confidence < session.Properties.Share("confidencelevel"))
            return $"\"{utterance.Text}\" is below the confidence level";
        return NonMatch.Of(Voice(grammars).Select(active => active.Grammar.Match(utterance.Text)), utterance.Text).ToString();
    }

    private static (ActiveGrammar Active, GrammarMatcher Matcher)? Match(
        IReadOnlyList<ActiveGrammar> grammars, Utterance hypothesis)
    {
        foreach (var active in Voice(grammars))
        {
            var matcher = active.Grammar.Match(hypothesis.Text);
            if (matcher.IsMatch)
                return (active, matcher);
        }

        return null;
    }

    private static IEnumerable<ActiveGrammar> Voice(IReadOnlyList<ActiveGrammar> grammars) =>
        grammars.Where(active => active.Grammar.Mode == GrammarMode.Voice);
}
