using System.Globalization;

namespace CallXmlSim.Recognition.Tests.Matching;

/// <summary>
/// Once it is bound, a long list costs no more than a short one. Counted in bytes, which say how much was looked at and do
/// not depend on the machine's speed.
/// </summary>
public sealed class LargeGrammarTests
{
    private const int Names = 50_000;

    private static readonly RecognitionGrammar Long = ListOf(Names);
    private static readonly RecognitionGrammar Short = ListOf(5);

    [Theory]
    [InlineData("call first4 last4")]
    [InlineData("call nobody")]
    [InlineData("call")]
    public void A_list_of_many_names_costs_what_a_list_of_five_does(string words)
    {
        BytesFor(Long, words).ShouldBeLessThan(2 * BytesFor(Short, words));
        Long.Match(words).IsMatch.ShouldBe(Short.Match(words).IsMatch);
    }

    [Fact]
    public void Every_name_is_found()
    {
        for (var i = 0; i < Names; i += 977)
            Long.Match(string.Create(CultureInfo.InvariantCulture, $"call first{i} last{i % 1000}")).IsMatch.ShouldBeTrue();
    }

    [Fact]
    public void Many_names_that_begin_alike_are_told_apart() =>
        Long.Match("call first7 last8").IsMatch.ShouldBeFalse();

    private static long BytesFor(RecognitionGrammar grammar, string words)
    {
        grammar.Match(words);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var matcher = grammar.Match(words);
        _ = matcher.BestParse;
        _ = matcher.Explain(5);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static RecognitionGrammar ListOf(int count) => Grammars.Voice(
        "<rule id='main'>call <one-of>"
        + string.Concat(Enumerable.Range(0, count).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"<item>first{i} last{i % 1000}</item>")))
        + "</one-of></rule>");
}
