using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Recognition.Tests.Matching;

public sealed class HostileGrammarTests
{
    [Fact]
    public void Left_recursion_matches_and_is_warned_of()
    {
        var linked = Grammars.Link(Grammars.VoiceText(
            "<rule id='main'><one-of><item><ruleref uri='#main'/> and a</item><item>a</item></one-of></rule>"));

        linked.Diagnostics.Select(found => found.Id).ShouldBe(["GR3037"]);
        linked.Grammar!.Match("a and a and a").BestParse!.ToString()
            .ShouldBe("$main[$main[$main[\"a\"],\"and\",\"a\"],\"and\",\"a\"]");
    }

    [Fact]
    public void Left_recursion_behind_something_optional_is_left_recursion()
    {
        var linked = Grammars.Link(Grammars.VoiceText(
            """
            <rule id='main'><item repeat='0-'>please</item> <ruleref uri='#other'/></rule>
            <rule id='other'><one-of><item><ruleref uri='#main'/> x</item><item>y</item></one-of></rule>
            """));

        linked.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3037");
        linked.Grammar!.Match("please please y x x").IsMatch.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<rule id='main'><ruleref uri='#main'/></rule>")]
    [InlineData("<rule id='main'><one-of><item>a</item><item><ruleref uri='#b'/></item></one-of></rule><rule id='b'><ruleref uri='#main'/></rule>")]
    [InlineData("<rule id='main'><item repeat='0-1'>a</item><item repeat='0-'><ruleref uri='#main'/></item></rule>")]
    public void A_rule_that_leads_to_itself_without_input_is_refused(string rules)
    {
        var linked = Grammars.Link(Grammars.VoiceText(rules));

        linked.Grammar.ShouldBeNull();
        linked.Diagnostics.ShouldContain(found => found.Id == "GR3036");
    }

    [Fact]
    public void A_repeat_of_nothing_ends()
    {
        var linked = Grammars.Link(Grammars.VoiceText(
            "<rule id='main'>a <item repeat='0-'><tag>1</tag></item><item repeat='3'><tag>2</tag></item></rule>"));

        linked.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3038");
        linked.Grammar!.Match("a").BestParse!.ToString().ShouldBe("$main[\"a\",{!{2}!},{!{2}!},{!{2}!}]");
    }

    [Fact]
    public void A_huge_count_is_no_larger_than_a_small_one()
    {
        var grammar = Grammars.Voice("<rule id='main'><item repeat='2-2000000000'><item repeat='0-999999999999'>a</item> b</item></rule>");

        grammar.Match("a b").State.ShouldBe(MatchState.Partial);
        grammar.Match("a b b").State.ShouldBe(MatchState.Match);
    }

    [Fact]
    public void Repeats_inside_repeats_do_not_explode()
    {
        var grammar = Grammars.Voice(
            "<rule id='main'><item repeat='0-'><item repeat='0-'><item repeat='0-'>a</item></item></item> b</rule>");

        grammar.Match(string.Join(' ', Enumerable.Repeat("a", 200))).State.ShouldBe(MatchState.Partial);
        grammar.Match(string.Join(' ', Enumerable.Repeat("a", 200)) + " b").BestParse!.Parts.Count.ShouldBe(203);
    }

    [Fact]
    public void A_chain_of_many_rules_is_no_recursion_of_the_machine()
    {
        const int length = 20_000;
        var chain = string.Concat(Enumerable.Range(0, length).Select(i => $"<rule id='r{i}'><ruleref uri='#r{i + 1}'/></rule>"));
        var grammar = Grammars.Voice($"{chain}<rule id='r{length}'>end</rule>", root: "r0");

        grammar.Match("end").BestParse!.Parts.Count.ShouldBe((2 * (length + 1)) + 1);
    }

    [Fact]
    public void An_input_of_very_many_words_is_given_up()
    {
        var matcher = Grammars.Voice("<rule id='main'><item repeat='0-'>a</item></rule>")
            .Match(string.Join(' ', Enumerable.Repeat("a", 1001)));

        matcher.State.ShouldBe(MatchState.NoMatch);
        matcher.Explain().GivenUp.ShouldBeTrue();
    }

    [Fact]
    public void Expansions_nested_too_deeply_are_refused()
    {
        var rules = $"<rule id='main'>{string.Concat(Enumerable.Repeat("<item>", 250))}a{string.Concat(Enumerable.Repeat("</item>", 250))}</rule>";

        Grammars.Link(Grammars.VoiceText(rules)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3035");
    }
}
