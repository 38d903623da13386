using CallXmlSim.Recognition.Linking;

namespace CallXmlSim.Recognition.Tests.Linking;

public sealed class GrammarLinkerTests
{
    private const string Header = "#ABNF 1.0;\nlanguage en;\n";
    private const string Home = "http://example.com/ivr/";

    [Fact]
    public void It_asks_for_what_can_be_reached_and_for_nothing_else()
    {
        var linker = new GrammarLinker(Read("main.gram", "root $a; $a = $<names.gram#first> | $<b.gram>;"));

        linker.Pending.Select(wanted => wanted.Address.ToString()).ShouldBe([Home + "names.gram", Home + "b.gram"]);
        linker.Supply(new Uri(Home + "names.gram"), Read("names.gram", "public $first = Ann $mid; $mid = $<c.gram#x>; $last = $<d.gram#x>;"));
        linker.Pending.Select(wanted => wanted.Address.ToString()).ShouldBe([Home + "b.gram", Home + "c.gram"]);
    }

    [Fact]
    public void A_base_and_the_place_of_the_grammar_make_the_address()
    {
        var linker = new GrammarLinker(Read("main.gram", "base <../base/>; $a = $</root.gram> | $<x.gram> | $<http://other/y.gram>;"));
        linker.Pending.Select(wanted => wanted.Address.ToString())
            .ShouldBe(["http://example.com/root.gram", "http://example.com/base/x.gram", "http://other/y.gram"]);
    }

    [Fact]
    public void Grammars_may_refer_to_each_other_and_to_themselves()
    {
        var linked = Link(
            "root $a; $a = x | y $<b.gram> | z $<main.gram#c>; public $c = end;",
            ("b.gram", "root $b; $b = $<main.gram#c>;"));

        linked.Diagnostics.ShouldBeEmpty();
        linked.Grammar!.Match("y end").BestParse!.ToString()
            .ShouldBe($"$a[\"y\",$<{Home}b.gram>[$<{Home}main.gram#c>[\"end\"]]]");
        linked.Grammar!.Match("z end").IsMatch.ShouldBeTrue();
    }

    [Theory]
    [InlineData("GR3017", "public $other = x;")]
    [InlineData("GR3018", "root $it; $it = x;")]
    [InlineData("GR3020", "mode dtmf; public $it = 1;")]
    public void A_rule_of_another_grammar_must_be_there_be_public_and_be_of_the_same_mode(string id, string other) =>
        Check(id, "$a = $«<b.gram#it>»;", ("b.gram", other));

    [Fact]
    public void A_grammar_without_root_must_be_referred_to_by_rule() => Check("GR3019", "$a = «$<b.gram>»;", ("b.gram", "public $it = x;"));

    [Fact]
    public void A_private_root_can_be_reached_without_its_name() =>
        Link("root $a; $a = $<b.gram>;", ("b.gram", "root $it; $it = x;")).Grammar!.Match("x").IsMatch.ShouldBeTrue();

    [Fact]
    public void A_grammar_that_is_not_there_says_why()
    {
        var linker = new GrammarLinker(Read("main.gram", "$a = $<b.gram>;"));
        linker.SupplyNothing(linker.Pending.Single().Address, "the server answered 404");

        linker.Pending.ShouldBeEmpty();
        linker.Link().Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe($"Grammar \"{Home}b.gram\" cannot be had: the server answered 404.");
    }

    [Fact]
    public void An_invalid_grammar_spoils_those_that_refer_to_it() =>
        Link("$a = $<b.gram>;", ("b.gram", "$a = ;")).Diagnostics.Select(found => found.Id).ShouldBe(["GR3022", "GR3002"]);

    [Fact]
    public void A_grammar_that_needs_ever_new_grammars_is_given_up()
    {
        var served = 0;
        var linked = new GrammarLinker(Read("0.gram", "root $a; $a = $<1.gram>;"))
            .LinkAll(address => Read("x.gram", $"root $a; $a = $<{++served + 1}.gram>;"));

        served.ShouldBe(GrammarLinker.MaximumGrammars);
        linked.Grammar.ShouldBeNull();
        linked.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3021");
    }

    private static void Check(string id, string marked, params (string Name, string Rules)[] others)
    {
        var text = new MarkedText(Header + marked.Replace("$«", "«$", StringComparison.Ordinal));
        var linked = Link(text.Text[Header.Length..], others);
        linked.Grammar.ShouldBeNull();
        text.ShouldBeFound(id, linked.Diagnostics);
    }

    private static LinkedGrammar Link(string rules, params (string Name, string Rules)[] others) =>
        new GrammarLinker(Read("main.gram", rules)).LinkAll(address =>
            others.FirstOrDefault(other => address.ToString() == Home + other.Name) is { Name: { } name } found
                ? Read(name, found.Rules)
                : null);

    private static GrammarDocument Read(string name, string rules) => Grammars.Read(
        rules.StartsWith("mode dtmf", StringComparison.Ordinal) ? "#ABNF 1.0;\n" + rules : Header + rules, Home + name);
}
