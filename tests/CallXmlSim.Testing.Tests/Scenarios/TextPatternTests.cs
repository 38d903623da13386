using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Tests.Scenarios;

public class TextPatternTests
{
    [Theory]
    [InlineData("press 1", "To redirect your call, press 1.", true)]
    [InlineData("PRESS  1", "To redirect your call, press 1.", true)]
    [InlineData("press 1", "press 10", false)]
    [InlineData("press 1", "Press 10 or press 1", true)]
    [InlineData("press", "compress", false)]
    [InlineData("", "anything", true)]
    public void Words_are_found_as_whole_words(string words, string text, bool expected) =>
        TextPattern.Of(TextPatternKind.Words, words).IsMatch(text).ShouldBe(expected);

    [Theory]
    [InlineData("redirect", "your call is being redirected", true)]
    [InlineData("direct  ED", "your call is being redirected", false)]
    public void A_part_is_found_inside_a_word(string part, string text, bool expected) =>
        TextPattern.Of(TextPatternKind.Part, part).IsMatch(text).ShouldBe(expected);

    [Theory]
    [InlineData("Good  bye.", "good bye.", true)]
    [InlineData("good bye", "good bye.", false)]
    public void A_whole_text_is_compared_with_case_and_white_space_folded(string text, string other, bool expected) =>
        TextPattern.Of(TextPatternKind.Exactly, text).IsMatch(other).ShouldBe(expected);

    [Theory]
    [InlineData("queue \\d+", "to Queue 114", true)]
    [InlineData("^queue", "to queue 114", false)]
    public void A_regular_expression_matches_anywhere(string expression, string text, bool expected) =>
        TextPattern.Regex(expression).IsMatch(text).ShouldBe(expected);

    [Theory]
    [InlineData("(")]
    [InlineData("(?=x)")]
    [InlineData("(a)\\1")]
    public void A_regular_expression_that_could_run_away_or_is_malformed_is_refused(string expression) =>
        Should.Throw<ArgumentException>(() => TextPattern.Regex(expression));

    [Fact]
    public void A_second_search_begins_behind_the_first_match()
    {
        var pattern = TextPattern.Of(TextPatternKind.Words, "one");

        var first = pattern.EndOfMatch("one and one", 0);

        first.ShouldBe(3);
        pattern.EndOfMatch("one and one", first).ShouldBe(11);
        pattern.EndOfMatch("one and one", 11).ShouldBe(-1);
    }

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("  a \n\t b ", "a b")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void White_space_is_collapsed(string text, string expected) => TextPattern.Collapse(text).ShouldBe(expected);
}
