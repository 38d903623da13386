using CallXmlSim.Conformance.Tests.Packs;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>The harness itself, on grammars of our own: above all on what a suite at hand may not use.</summary>
public sealed class SrgsHarnessTests
{
    private const string Pin = "#ABNF 1.0;\nmode dtmf;\nroot $pin;\npublic $pin = (1 | 2)<2-3>;\n$hidden = 9;\n";

    [Fact]
    public void The_kind_of_a_manifest_is_found()
    {
        using var pack = new TemporaryPack(Pin, """{ "file": "test.gram", "pairs": [] }""");
        ManifestKind.Of(pack.ManifestPath).ShouldBe("srgs");
    }

    [Theory]
    [InlineData("1", "partial")]
    [InlineData("1 2", "match")]
    [InlineData("1 2 1", "max")]
    [InlineData("3", "none")]
    public void A_prefix_is_held_to_the_letter(string keys, string prefix)
    {
        var expected = prefix is "match" or "max" ? "ACCEPT" : "REJECT";
        var pair = $$"""{ "in": "{{keys}}", "out": "{{expected}}", "prefix": "{{prefix}}" }""";
        FailuresOf(Pin, pair).ShouldBeEmpty();
        FailuresOf(Pin, pair.Replace($"\"{prefix}\"", "\"other\"", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Level.ShouldBe(SrgsOutcome.Prefix);
    }

    [Fact]
    public void An_input_that_should_be_rejected_and_is_not_fails_at_the_first_level() =>
        FailuresOf(Pin, """{ "in": "1 2", "out": "REJECT" }""").ShouldHaveSingleItem().Level.ShouldBe(SrgsOutcome.L1);

    [Fact]
    public void A_wrong_parse_fails_at_the_second_level() =>
        FailuresOf(Pin, """{ "in": "1 2", "out": "$pin[\"1\",\"1\"]" }""").ShouldHaveSingleItem().Level.ShouldBe(SrgsOutcome.L2);

    [Fact]
    public void A_parse_with_an_erratum_counts_as_acceptance_only() =>
        FailuresOf(Pin, """{ "in": "1 2", "out": "$pin[\"1\"]", "erratum": "one key too few" }""").ShouldBeEmpty();

    [Fact]
    public void A_grammar_that_should_be_refused_and_loads_fails() =>
        FailuresOf(Pin, """{ "in": "1", "out": "REJECT" }""", "\"expects_load_error\": true")
            .ShouldHaveSingleItem().Level.ShouldBe(SrgsOutcome.Load);

    [Fact]
    public void A_grammar_that_should_load_and_is_refused_fails_twice() =>
        FailuresOf("#ABNF 2.0;\n", """{ "in": "1", "out": "ACCEPT" }""")
            .Select(failure => failure.Level).ShouldBe([SrgsOutcome.Load, SrgsOutcome.L1]);

    [Fact]
    public void A_grammar_that_may_be_refused_fails_by_nothing_when_it_is() =>
        FailuresOf("#ABNF 2.0;\n", """{ "in": "1", "out": "ACCEPT" }""", "\"may_reject\": \"another version\"").ShouldBeEmpty();

    [Fact]
    public void Only_public_rules_can_be_activated() =>
        FailuresOf(Pin, """{ "in": "9", "out": "REJECT" }""", "\"activate_rules\": [\"hidden\"]").ShouldBeEmpty();

    [Fact]
    public void A_test_that_is_not_testable_is_not_run()
    {
        using var pack = new TemporaryPack(Pin, """{ "file": "missing.gram", "pairs": [], "not_testable": "no such file" }""");
        pack.Run().Summary().ShouldContain("1 not testable");
    }

    [Fact]
    public void A_later_parse_is_accepted_and_told()
    {
        const string ambiguous = "#ABNF 1.0;\nlanguage en;\nroot $x;\n$x = a {1} | a {2};\n";
        using var pack = new TemporaryPack(
            ambiguous, """{ "file": "test.gram", "pairs": [{ "in": "a", "out": "$x[\"a\", {!{2}!}]" }] }""");
        pack.Run().Summary().ShouldContain("exact parse 1/1 (1 not the first)");
    }

    [Fact]
    public void An_optional_test_does_not_count_in_the_scores()
    {
        using var pack = new TemporaryPack(
            Pin, """{ "file": "test.gram", "optional": true, "pairs": [{ "in": "1", "out": "ACCEPT" }] }""");
        pack.Run().Summary().ShouldContain("accept/reject 0/0");
    }

    private static IReadOnlyList<(string Level, string Text)> FailuresOf(string grammar, string pair, string more = "\"spec\": \"\"")
    {
        using var pack = new TemporaryPack(grammar, $$"""{ "file": "test.gram", {{more}}, "pairs": [{{pair}}] }""");
        var suite = pack.Run();
        return suite.OutcomeOf(suite.Manifest.Tests.Single()).Failures;
    }
}
