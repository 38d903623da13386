namespace CallXmlSim.Conformance.Tests.Srgs;

public sealed class ParseNotationTests
{
    [Theory]
    [InlineData("$<./b.gram>[ \"New York\" ]", "$<b.gram>[\"NewYork\"]")]
    [InlineData("$<test.gram#a>[]", "$<./x/../test.gram#a>[]")]
    public void Spellings_of_one_parse_are_equal(string one, string other) => Normal(one).ShouldBe(Normal(other));

    [Fact]
    public void Rules_of_other_grammars_are_told_apart() => Normal("$<a.gram>[]").ShouldNotBe(Normal("$<b.gram>[]"));

    private static string Normal(string parse) => ParseNotation.Normalize(parse, SrgsPack.BaseAddress);
}
