using CallXmlSim.Recognition.Collecting;
using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Tests.Collecting;

/// <summary>The timing of keys in VoiceXML 2.0, appendix D.</summary>
public sealed class KeyCollectorTests
{
    private static readonly TimeSpan Interdigit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Terminating = TimeSpan.FromSeconds(2);

    private static readonly RecognitionGrammar TwoToFour = Grammars.Dtmf(
        "<rule id='main'><item repeat='2-4'><one-of><item>1</item><item>2</item><item>3</item></one-of></item></rule>");

    private static KeyCollector Collect(TimeSpan terminating = default, char? key = '#', params RecognitionGrammar[] grammars) =>
        new(
            grammars.Length == 0 ? [TwoToFour] : grammars,
            new KeyTimeouts(Interdigit, terminating, key is null ? null : DtmfDigit.Parse(key.Value)));

    private static KeyCollectionState Press(KeyCollector keys, string pressed)
    {
        var state = keys.State;
        foreach (var key in pressed)
            state = keys.Press(DtmfDigit.Parse(key));
        return state;
    }

    [Fact]
    public void Before_the_first_key_nothing_is_timed()
    {
        Collect().Wait.ShouldBeNull();
        Collect().TimeIsOver().ShouldBe(KeyCollectionState.Waiting);
    }

    [Theory]
    [InlineData("1", MatchState.Partial)]
    [InlineData("12", MatchState.Match)]
    [InlineData("123", MatchState.Match)]
    public void While_a_further_key_can_match_the_interdigit_timeout_applies(string pressed, MatchState state)
    {
        var keys = Collect(Terminating);
        Press(keys, pressed).ShouldBe(KeyCollectionState.Waiting);
        keys.MatchState.ShouldBe(state);
        keys.Wait.ShouldBe(Interdigit);
    }

    [Theory]
    [InlineData("1", KeyCollectionState.NotMatched)]
    [InlineData("12", KeyCollectionState.Matched)]
    public void The_interdigit_timeout_ends_the_input(string pressed, KeyCollectionState state)
    {
        var keys = Collect();
        Press(keys, pressed);
        keys.TimeIsOver().ShouldBe(state);
        keys.End.ShouldBe(KeyCollectionEnd.InterdigitTimeout);
        keys.Wait.ShouldBeNull();
    }

    [Theory]
    [InlineData("1#", KeyCollectionState.NotMatched)]
    [InlineData("12#", KeyCollectionState.Matched)]
    [InlineData("#", KeyCollectionState.NotMatched)]
    public void The_terminating_key_ends_the_input_and_is_no_part_of_it(string pressed, KeyCollectionState state)
    {
        var keys = Collect();
        Press(keys, pressed).ShouldBe(state);
        keys.End.ShouldBe(KeyCollectionEnd.TerminatingKey);
        keys.Keys.ShouldBe(pressed.TrimEnd('#'));
    }

    [Fact]
    public void Without_a_termtimeout_the_last_possible_key_ends_the_input()
    {
        var keys = Collect();
        Press(keys, "1231").ShouldBe(KeyCollectionState.Matched);
        keys.End.ShouldBe(KeyCollectionEnd.InputComplete);
        keys.MatchIndex.ShouldBe(0);
    }

    [Fact]
    public void With_a_termtimeout_the_terminating_key_is_waited_for()
    {
        var keys = Collect(Terminating);
        Press(keys, "1231").ShouldBe(KeyCollectionState.Waiting);
        keys.Wait.ShouldBe(Terminating);
        keys.TimeIsOver().ShouldBe(KeyCollectionState.Matched);
        keys.End.ShouldBe(KeyCollectionEnd.TerminatingTimeout);

        keys.Reset();
        Press(keys, "1231#").ShouldBe(KeyCollectionState.Matched);
        keys.Keys.ShouldBe("1231");
    }

    [Fact]
    public void A_further_key_within_the_termtimeout_spoils_the_input()
    {
        var keys = Collect(Terminating);
        Press(keys, "12312").ShouldBe(KeyCollectionState.NotMatched);
        keys.End.ShouldBe(KeyCollectionEnd.NoContinuation);
    }

    [Fact]
    public void Without_a_terminating_key_there_is_no_termtimeout() =>
        Press(Collect(Terminating, key: null), "1231").ShouldBe(KeyCollectionState.Matched);

    [Fact]
    public void A_key_that_no_grammar_can_take_ends_the_input()
    {
        var keys = Collect();
        Press(keys, "19").ShouldBe(KeyCollectionState.NotMatched);
        keys.End.ShouldBe(KeyCollectionEnd.NoContinuation);
        keys.Keys.ShouldBe("19");
    }

    [Fact]
    public void A_terminating_key_that_a_grammar_can_take_is_part_of_the_input()
    {
        var pound = Grammars.Dtmf("<rule id='main'>1 # 2</rule>");
        var keys = Collect(grammars: [pound]);
        Press(keys, "1#").ShouldBe(KeyCollectionState.Waiting);
        Press(keys, "2").ShouldBe(KeyCollectionState.Matched);
        keys.Keys.ShouldBe("1#2");
    }

    [Fact]
    public void Several_grammars_are_waited_for_and_the_first_that_matches_wins()
    {
        var one = Grammars.Dtmf("<rule id='main'>1</rule>");
        var keys = Collect(grammars: [TwoToFour, one]);
        Press(keys, "1").ShouldBe(KeyCollectionState.Waiting);
        keys.TimeIsOver().ShouldBe(KeyCollectionState.Matched);
        keys.MatchIndex.ShouldBe(1);

        keys.Reset();
        Press(keys, "12#");
        keys.MatchIndex.ShouldBe(0);
    }

    [Fact]
    public void Without_grammars_nothing_matches() =>
        Press(new KeyCollector([], new KeyTimeouts(Interdigit, default, null)), "1").ShouldBe(KeyCollectionState.NotMatched);

    [Fact]
    public void Keys_after_the_end_are_a_fault_of_the_caller() =>
        Should.Throw<InvalidOperationException>(() => Press(Collect(), "91"));

    [Fact]
    public void A_non_match_is_explained_with_the_nearest_grammar_and_the_timer()
    {
        var other = Grammars.Dtmf("<rule id='main'>9</rule>");
        var keys = Collect(grammars: [other, TwoToFour]);
        Press(keys, "1");
        keys.TimeIsOver();
        var why = keys.Explain();
        why.Grammars[0].Grammar.ShouldBe(TwoToFour);
        why.ToString().ShouldBe(
            "\"1\" matches none of 2 active grammars; test goes along with \"1\" and then expects \"1\", \"2\" or \"3\"; "
            + "interdigittimeout ended the input");
    }

    [Fact]
    public void A_spoken_non_match_is_explained()
    {
        var cities = Grammars.Voice("<rule id='main'>to <one-of><item>new york</item><item>boston</item></one-of></rule>");
        NonMatch.Of([cities.Match("to new jersey")], "to new jersey").ToString().ShouldBe(
            "\"to new jersey\" does not match the active grammar; test goes along with \"to new\" and then expects \"york\"");
        NonMatch.Of([cities.Match("to boston please")], "to boston please").ToString().ShouldEndWith("expects nothing more");
        NonMatch.Of([], "hello").ToString().ShouldBe("\"hello\" finds no active grammar");
    }
}
