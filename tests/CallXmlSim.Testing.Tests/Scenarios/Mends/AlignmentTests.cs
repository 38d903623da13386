using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Tests.Scenarios.Mends;

public class AlignmentTests
{
    [Theory]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("abc", "ac", "0 -1 1")]
    [InlineData("ac", "abc", "0 2")]
    [InlineData("abc", "xc", "0 -1 1")]
    [InlineData("a", "xyz", "0")]
    [InlineData("a", "xAy", "1")]
    [InlineData("aB", "Ab", "0 1")]
    [InlineData("ab", "bxy", "-1 0")]
    [InlineData("abcd", "dabc", "1 2 3 -1")]
    [InlineData("ab", "", "-1 -1")]
    public void What_is_the_same_is_kept_and_the_rest_is_paired_in_order(string expected, string actual, string pairs) =>
        Pairs(expected, actual).ShouldBe(pairs);

    [Fact]
    public void Lists_that_are_too_long_are_not_compared() =>
        Alignment.Of(1000, 1000, (_, _) => Likeness.Same).ShouldBeNull();

    private static string Pairs(string expected, string actual) => string.Join(' ', Alignment.Of(
        expected.Length,
        actual.Length,
        (i, j) => expected[i] == actual[j] ? Likeness.Same
            : char.ToLowerInvariant(expected[i]) == char.ToLowerInvariant(actual[j]) ? Likeness.Near
            : Likeness.Other).ShouldNotBeNull());
}
