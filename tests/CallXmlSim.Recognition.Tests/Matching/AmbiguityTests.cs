namespace CallXmlSim.Recognition.Tests.Matching;

public sealed class AmbiguityTests
{
    [Fact]
    public void Of_equal_alternatives_the_one_written_first_comes_first() => Parses(
        "<rule id='main'><one-of><item>a <tag>1</tag></item><item>a <tag>2</tag></item></one-of></rule>", "a")
        .ShouldBe(["$main[\"a\",{!{1}!}]", "$main[\"a\",{!{2}!}]"]);

    [Fact]
    public void The_heavier_alternative_comes_first() => Parses(
        """
        <rule id='main'><one-of>
          <item weight='1'>a <tag>1</tag></item>
          <item weight='2'>a <tag>2</tag></item>
        </one-of></rule>
        """,
        "a").First().ShouldBe("$main[\"a\",{!{2}!}]");

    [Fact]
    public void An_alternative_of_weight_zero_never_matches() => Parses(
        "<rule id='main'><one-of><item weight='0'>a</item><item>b</item></one-of></rule>", "a").ShouldBeEmpty();

    [Fact]
    public void A_choice_inside_a_rule_counts_before_what_follows_the_rule() => Parses(
        """
        <rule id='main'><ruleref uri='#x'/> <ruleref uri='#y'/></rule>
        <rule id='x'><one-of><item>a</item><item>a b</item></one-of></rule>
        <rule id='y'><one-of><item>c</item><item>b c</item></one-of></rule>
        """,
        "a b c").ShouldBe(["$main[$x[\"a\"],$y[\"b\",\"c\"]]", "$main[$x[\"a\",\"b\"],$y[\"c\"]]"]);

    [Theory]
    [InlineData("", "$main[$x[\"a\",\"a\"],$x[]]")]
    [InlineData("repeat-prob='0.2'", "$main[$x[],$x[\"a\",\"a\"]]")]
    public void A_repeat_takes_as_many_as_it_can_unless_that_is_unlikely(string probability, string first) => Parses(
        $"""
        <rule id='main'><ruleref uri='#x'/> <ruleref uri='#x'/></rule>
        <rule id='x'><item repeat='0-' {probability}>a</item></rule>
        """,
        "a a").First().ShouldBe(first);

    [Fact]
    public void Garbage_takes_as_little_as_it_can() => Parses(
        """
        <rule id='main'><ruleref special='GARBAGE'/> <ruleref uri='#x'/></rule>
        <rule id='x'><item repeat='0-'>a</item></rule>
        """,
        "a a").First().ShouldBe("$main[$x[\"a\",\"a\"]]");

    [Fact]
    public void The_same_parse_is_given_once() => Parses(
        "<rule id='main'><one-of><item>a</item><item>a</item></one-of></rule>", "a").ShouldBe(["$main[\"a\"]"]);

    [Fact]
    public void A_thousand_ways_to_read_an_input_are_found_one_by_one() => Parses(
        """
        <rule id='main'><item repeat='0-'><ruleref uri='#x'/></item></rule>
        <rule id='x'><one-of><item>a</item><item>a a</item></one-of></rule>
        """,
        string.Join(' ', Enumerable.Repeat("a", 100))).Take(1000).Distinct().Count().ShouldBe(1000);

    private static IEnumerable<string> Parses(string rules, string input) =>
        Grammars.Voice(rules).Match(input).Parses().Select(parse => parse.ToString());
}
