using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Tests.Matching;

public sealed class IncrementalMatchTests
{
    private static readonly RecognitionGrammar Pin = Grammars.Dtmf(
        """
        <rule id='main'>
          <item repeat='2-3'><ruleref uri='#digit'/></item>
        </rule>
        <rule id='digit'><one-of><item>1</item><item>2</item><item>star</item></one-of></rule>
        """);

    [Theory]
    [InlineData("", MatchState.Partial)]
    [InlineData("1", MatchState.Partial)]
    [InlineData("12", MatchState.Match)]
    [InlineData("12*", MatchState.Complete)]
    [InlineData("12*1", MatchState.NoMatch)]
    [InlineData("13", MatchState.NoMatch)]
    public void Each_key_says_whether_more_may_come(string keys, MatchState expected) =>
        Pin.Match([.. keys.Select(DtmfDigit.Parse)]).State.ShouldBe(expected);

    [Fact]
    public void What_no_key_can_follow_stays_without_match()
    {
        var matcher = Pin.StartMatch();
        matcher.Feed(DtmfDigit.Parse('3')).ShouldBe(MatchState.NoMatch);
        matcher.Feed(DtmfDigit.Parse('1')).ShouldBe(MatchState.NoMatch);
        matcher.Explain().Unmatched.ShouldBe("3");
    }

    [Fact]
    public void A_matcher_can_be_used_again()
    {
        var matcher = Pin.Match([DtmfDigit.Parse('3')]);
        matcher.Reset();
        matcher.Feed(DtmfDigit.Parse('1'));
        matcher.Feed(DtmfDigit.Parse('2')).ShouldBe(MatchState.Match);
        matcher.BestParse!.ToString().ShouldBe("$main[$digit[\"1\"],$digit[\"2\"]]");
    }

    [Fact]
    public void Garbage_at_the_end_goes_on_for_ever() =>
        Grammars.Voice("<rule id='main'>stop <ruleref special='GARBAGE'/></rule>")
            .Match("stop right now").State.ShouldBe(MatchState.Match);

    [Fact]
    public void A_grammar_that_matches_nothing_matches_no_input_at_all()
    {
        var grammar = Grammars.Voice("<rule id='main'><ruleref special='VOID'/></rule>");
        grammar.Match("").State.ShouldBe(MatchState.NoMatch);
    }

    [Fact]
    public void An_empty_input_matches_what_is_optional() =>
        Grammars.Voice("<rule id='main'><item repeat='0-1'>please</item></rule>").Match("").State.ShouldBe(MatchState.Match);
}
