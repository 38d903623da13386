using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Choices;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.CallXml.Listening;

/// <summary>
/// Choices of a grammar file, JSGF or SRGS (CallXML 3.0 reference, 6.5). The result is what the grammar's tags say, else the
/// input itself.
/// </summary>
internal sealed class ExternalChoices(RecognitionGrammar grammar) : ChoiceGrammar
{
    public override bool AcceptsKeys => grammar.Mode == GrammarMode.Dtmf;

    public override bool AcceptsSpeech => grammar.Mode == GrammarMode.Voice;

    public override KeyFit Fit(ReadOnlySpan<char> keys, out ChoiceMatch match)
    {
        var matcher = grammar.StartMatch();
        foreach (var key in keys)
            matcher.Feed(DtmfDigit.Parse(key));
        match = matcher.IsMatch ? MatchOf(matcher) : default;
        return matcher.State switch
        {
            MatchState.Partial => KeyFit.Prefix,
            MatchState.Match => KeyFit.Prefix | KeyFit.Complete,
            MatchState.Complete => KeyFit.Complete,
            _ => KeyFit.None,
        };
    }

    public override bool TryMatch(Utterance utterance, out ChoiceMatch match)
    {
        var matcher = grammar.Match(utterance.Text);
        match = matcher.IsMatch ? MatchOf(matcher) : default;
        return matcher.IsMatch;
    }

    private ChoiceMatch MatchOf(GrammarMatcher matcher)
    {
        var parse = matcher.BestParse!;
        var result = LiteralResult.Of(parse);
        if (AcceptsKeys && result == parse.Input)
            result = result.Replace(" ", "", StringComparison.Ordinal);
        return new ChoiceMatch(result, null, parse.Rule.Source, parse.Rule.Span);
    }
}
