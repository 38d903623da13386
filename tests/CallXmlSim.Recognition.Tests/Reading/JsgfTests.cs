using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Tests.Reading;

public sealed class JsgfTests
{
    private const string Header = "#JSGF V1.0 UTF-8 en;\ngrammar com.example.test;\n";

    [Theory]
    [InlineData("public <a> = one two;", "one two", "$a[\"one\",\"two\"]")]
    [InlineData("public <a> = \"one  two\";", "one two", "$a[\"one two\"]")]
    [InlineData("public <a> = [please] (a | the) cup;", "the cup", "$a[\"the\",\"cup\"]")]
    [InlineData("public <a> = very* well;", "very very well", "$a[\"very\",\"very\",\"well\"]")]
    [InlineData("public <a> = (/* or */ very)+ well; // twice", "very well", "$a[\"very\",\"well\"]")]
    [InlineData("public <a> = <b> {x}; <b> = don't { a \\} b };", "don't", "$a[$b[\"don't\",{!{a } b}!}],{!{x}!}]")]
    [InlineData("public <a> = /0.5/ x {1} | /2/ x {2};", "x", "$a[\"x\",{!{2}!}]")]
    [InlineData("public <a> = x <NULL>;", "x", "$a[\"x\"]")]
    [InlineData("public <a> = <com.example.test.b> <test.b>; <b> = x;", "x x", "$a[$b[\"x\"],$b[\"x\"]]")]
    public void A_rule_parses_as_it_reads(string rules, string input, string parse) =>
        Grammars.Bind(Header + rules).Match(input).BestParse!.ToString().ShouldBe(parse);

    [Fact]
    public void Every_public_rule_is_active_and_no_other()
    {
        var grammar = Grammars.Bind(Header + "public <a> = x; <b> = y; public <c> = z;");
        grammar.Match("z").IsMatch.ShouldBeTrue();
        grammar.Match("y").IsMatch.ShouldBeFalse();
    }

    [Fact]
    public void A_grammar_of_keys_is_for_keys()
    {
        Grammars.Read(Header + "public <a> = 1 2 #;").Mode.ShouldBe(GrammarMode.Dtmf);
        Grammars.Read(Header + "public <a> = 1 | one;").Mode.ShouldBe(GrammarMode.Voice);
    }

    [Fact]
    public void An_imported_rule_is_wanted_from_a_file_beside_this_one()
    {
        var text = "#JSGF V1.0;\ngrammar a;\nimport <com.example.b.x>;\nimport <c.*>;\npublic <a> = <x> | <y> | <d.z>;";
        var linker = new CallXmlSim.Recognition.Linking.GrammarLinker(Grammars.Read(text, "http://h.example/g/a.gram"));
        linker.Pending.Select(wanted => wanted.Address.ToString())
            .ShouldBe(["http://h.example/g/b.gram", "http://h.example/g/c.gram", "http://h.example/g/d.gram"]);
    }

    [Theory]
    [InlineData("GR3003", "«#JSGF 1.0;»\ngrammar a;")]
    [InlineData("GR3003", "«#JSGF;»\ngrammar a;")]
    [InlineData("GR3002", "#JSGF V1.0;\ngrammar a; public <a> = x | «;»")]
    [InlineData("GR3016", "#JSGF V1.0;\ngrammar a; public <a> = «<b>»;")]
    [InlineData("GR3030", "#JSGF V1.0;\ngrammar a; public <a> = «/big/» x | y;")]
    [InlineData("GR3011", "#JSGF V1.0;\ngrammar a; public <a> = x; «<a>» = y;")]
    public void What_is_wrong_is_found_at_its_place(string id, string marked)
    {
        var text = new MarkedText(marked);
        text.ShouldBeFound(id, Grammars.Link(text.Text).Diagnostics);
    }

    [Fact]
    public void Groups_nested_too_deeply_are_refused() =>
        Grammars.Link(Header + $"public <a> = {new string('[', 100_000)}x{new string(']', 100_000)};")
            .Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR3035");

    [Theory]
    [InlineData("public <a> = yes {1} | no {0};", "no", "0")]
    [InlineData("public <a> = to <city>; <city> = Berlin {BER} | Paris {PAR};", "to Paris", "PAR")]
    [InlineData("public <a> = from <b> to <b> {trip}; <b> = x {y};", "from x to x", "trip")]
    [InlineData("public <a> = the <b>; <b> = blue;", "the blue", "the blue")]
    public void A_literal_result_is_the_last_tag(string rules, string input, string result) =>
        LiteralResult.Of(Grammars.Bind(Header + rules).Match(input).BestParse!).ShouldBe(result);
}
