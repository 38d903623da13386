namespace CallXmlSim.Recognition.Tests.Reading;

public sealed class AbnfTests
{
    private const string Header = "#ABNF 1.0 UTF-8;\nlanguage en;\nroot $a;\n";

    [Theory]
    [InlineData("$a = one two;", "one two", "$a[\"one\",\"two\"]")]
    [InlineData("$a = \" one  two \";", "one two", "$a[\"one two\"]")]
    [InlineData("$a = [please] (a | the) cup;", "the cup", "$a[\"the\",\"cup\"]")]
    [InlineData("$a = very<0->well;", "very very well", "$a[\"very\",\"very\",\"well\"]")]
    [InlineData("$a = (very /* really */ much) <2 /0.4/> // twice\n;", "very much very much", "$a[\"very\",\"much\",\"very\",\"much\"]")]
    [InlineData("$a = $b {x}; private $b = {!{ {y} }!} don't;", "don't", "$a[$b[{!{ {y} }!},\"don't\"],{!{x}!}]")]
    [InlineData("$a = language mode public base;", "language mode public base", "$a[\"language\",\"mode\",\"public\",\"base\"]")]
    [InlineData("$a = () oui!fr-CA [$NULL]<1-> ;", "oui", "$a[\"oui\"]")]
    [InlineData("$a = /0.5/ x {1} | /2/ x {2};", "x", "$a[\"x\",{!{2}!}]")]
    [InlineData("$a = 'tis I | 'twas you;", "'twas you", "$a[\"'twas\",\"you\"]")]
    public void A_rule_parses_as_it_reads(string rules, string input, string parse) =>
        Grammars.Bind(Header + rules).Match(input).BestParse!.ToString().ShouldBe(parse);

    [Theory]
    [InlineData("GR3003", "«#ABNF;»\nlanguage en;")]
    [InlineData("GR3003", "«#ABNF 2.0;»\nlanguage en;")]
    [InlineData("GR3003", "«#ABNF 1.0;» language en;")]
    [InlineData("GR3003", "«#ABNF 1.0»\nlanguage en;")]
    [InlineData("GR3006", "«#ABNF» 1.0;\nroot $a; $a = x;")]
    [InlineData("GR3007", "#ABNF 1.0;\nlanguage en; mode «speech»; $a = x;")]
    [InlineData("GR3008", "#ABNF 1.0;\nlanguage en; root «$b»; $a = x;")]
    [InlineData("GR3002", "#ABNF 1.0;\nlanguage en; root $a; $a = many«*»;")]
    [InlineData("GR3002", "#ABNF 1.0;\nlanguage en; root $a; $a = any«?»;")]
    [InlineData("GR3002", "#ABNF 1.0;\nlanguage en; root $a; $a = x | «;»")]
    [InlineData("GR3002", "#ABNF 1.0;\nlanguage en; root $a; $a = x«»")]
    [InlineData("GR3013", "#ABNF 1.0;\nlanguage en; root $a; $a = x; «$first-name» = Ann;")]
    [InlineData("GR3012", "#ABNF 1.0;\nlanguage en; root $a; $a = x; «$NULL» = y;")]
    [InlineData("GR3016", "#ABNF 1.0;\nlanguage en; root $a; $a = «$b»;")]
    [InlineData("GR3030", "#ABNF 1.0;\nlanguage en; root $a; $a = «/big/» x | y;")]
    [InlineData("GR3031", "#ABNF 1.0;\nlanguage en; root $a; $a = x«<2-1>»;")]
    [InlineData("GR3032", "#ABNF 1.0;\nlanguage en; root $a; $a = x«<0-1 /2/>»;")]
    [InlineData("GR3034", "#ABNF 1.0;\nmode dtmf; root $a; $a = 1 «12»;")]
    public void What_is_wrong_is_found_at_its_place(string id, string marked)
    {
        var text = new MarkedText(marked);
        text.ShouldBeFound(id, Grammars.Link(text.Text).Diagnostics);
    }

    [Fact]
    public void A_syntax_error_says_what_could_have_stood_there() =>
        Grammars.Link("#ABNF 1.0;\nlanguage en; root $a; $a x;").Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe("The grammar does not follow its syntax: found 'x' where '=' was expected.");

    [Fact]
    public void Groups_nested_too_deeply_are_refused() =>
        Grammars.Link(Header + $"$a = {new string('(', 100_000)}x{new string(')', 100_000)};")
            .Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3035");

    [Theory]
    [InlineData("<rules/>", "GR3001")]
    [InlineData("hello", "GR3001")]
    [InlineData("", "GR3001")]
    public void A_text_that_is_no_grammar_is_refused(string text, string id) =>
        Grammars.Link(text).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(id);
}
