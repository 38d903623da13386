namespace CallXmlSim.Recognition.Tests.Matching;

public sealed class MatchProgressTests
{
    private static readonly RecognitionGrammar Orders = Grammars.Voice(
        """
        <rule id='main'>a <ruleref uri='#size'/> <item repeat='0-1'>hot</item> pizza</rule>
        <rule id='size'><one-of><item>small</item><item>"very large"</item></one-of></rule>
        """);

    [Fact]
    public void It_tells_the_word_that_did_not_fit_and_what_would_have()
    {
        var progress = Orders.Match("a large pizza").Explain();

        progress.Matched.ShouldBe("a");
        progress.Unmatched.ShouldBe("large");
        progress.Expected.Select(token => (token.Text, token.Rule.Name)).ShouldBe([("small", "size"), ("very large", "size")]);
    }

    [Fact]
    public void It_tells_what_was_missing_at_the_end()
    {
        var progress = Orders.Match("a small").Explain();

        progress.Matched.ShouldBe("a small");
        progress.Unmatched.ShouldBeNull();
        progress.Expected.Select(token => token.Text).ShouldBe(["hot", "pizza"]);
    }

    [Fact]
    public void A_long_list_is_cut()
    {
        var names = string.Concat(Enumerable.Range(0, 100).Select(i => $"<item>name{i}</item>"));
        var progress = Grammars.Voice($"<rule id='main'>call <one-of>{names}</one-of></rule>").Match("call me").Explain(3);

        progress.Expected.Select(token => token.Text).ShouldBe(["name0", "name1", "name2"]);
        progress.HasMore.ShouldBeTrue();
    }

    [Fact]
    public void Where_anything_may_be_said_it_says_so() =>
        Grammars.Voice("<rule id='main'>x <ruleref special='GARBAGE'/> y</rule>").Match("x").Explain()
            .Expected.Select(token => token.IsAnything).ShouldBe([false, true]);
}
