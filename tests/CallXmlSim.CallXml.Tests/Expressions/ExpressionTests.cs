namespace CallXmlSim.CallXml.Tests.Expressions;

/// <summary>CallXML 3.0 reference, 5.5, 5.6.</summary>
public class ExpressionTests
{
    private const string Hours =
        """<hours xmlns:t='urn:t'><day name='monday' from='8'>open</day><day name='sunday'/><t:note>closed</t:note></hours>""";

    [Theory]
    [InlineData("1=1", true)]
    [InlineData("", true)]
    [InlineData("1=2", false)]
    [InlineData("0", false)]
    [InlineData("''", false)]
    [InlineData("$n; &gt; 3", true)]
    [InlineData("$n; + 1 = 6", true)]
    [InlineData("'$word;' = 'yes'", true)]
    [InlineData("$word; = 'yes'", true)]
    [InlineData("$word; = yes", true)]
    [InlineData("$word; != yes", false)]
    [InlineData("$word;=no", false)]
    [InlineData("not($word; = yes)", false)]
    [InlineData("($word; = no or $n; = 5) and $word; != maybe", true)]
    [InlineData("$words; = two words", true)]
    [InlineData("$missing; = 'x' or $missing; = ''", true)]
    [InlineData("$missing; &gt; 3", false)]
    [InlineData("$tel; = +49-30", true)]
    [InlineData("$n = 5", true)]
    [InlineData("$word = 'yes'", true)]
    [InlineData("contains('$words;', 'word') and starts-with($words, 'two')", true)]
    [InlineData("007 = 7", true)]
    public void A_test_decides_whether_an_element_runs(string test, bool runs) =>
        Script.Of($"""
            <assign var="n" value="5"/><assign var="word" value="yes"/><assign var="words" value="two words"/>
            <assign var="tel" value="+49-30"/><assign var="missing" value=""/>
            <if test="{test}"><log value="ran"/></if>
            """).Starts().ShouldBe(runs ? "answer | log ran | end DocumentEnd" : "answer | end DocumentEnd");

    [Theory]
    [InlineData("/hours/day[@name='monday']/@from", "8")]
    [InlineData("//day[1]", "open")]
    [InlineData("//nothing", "")]
    [InlineData("count(//day)", "2")]
    [InlineData("count(//day) div 4", "0.5")]
    [InlineData("1 div 0", "Infinity")]
    [InlineData("100000 * 100000 * 100000 * 100000 * 10", "1000000000000000000000")]
    [InlineData("1 div 8000000", "0.000000125")]
    [InlineData("//day = 'open'", "true")]
    [InlineData("//*[last()]/preceding::*", "open")]
    [InlineData("//t:note", "closed")]
    [InlineData("concat(translate('a-b', '-', '_'), substring('12345', 2, 3))", "a_b234")]
    [InlineData("//day[@name=$name]/@from", "8")]
    [InlineData("//day[@name='$name;']/@from", "8")]
    public void An_expression_is_evaluated_over_the_source(string expression, string result) =>
        Script.Of($"""
            <assign var="name" value="monday"/><assign var="doc" value="{Hours.Replace("<", "&lt;")}"/>
            <assign var="r" value="$doc;" expr="{expression}"/><log value="$r;"/>
            """).Starts().ShouldBe($"answer | log {result} | end DocumentEnd");

    [Theory]
    [InlineData("plain &amp; simple", ".", "plain & simple")]
    [InlineData("4711", ". + 1", "4712")]
    [InlineData("", "1 + 1", "2")]
    [InlineData("", ".", "")]
    public void A_source_that_is_no_xml_is_text(string source, string expression, string result) =>
        Script.Of($"""<assign var="r" value="{source}" expr="{expression}"/><log value="$r;"/>""")
            .Starts().ShouldBe($"answer | log {result} | end DocumentEnd");

    [Fact]
    public void A_source_that_only_looks_like_xml_is_text_with_a_warning()
    {
        var call = Script.Of("""<assign var="r" value="&lt;a>b" expr="string-length(.)"/><log value="$r;"/>""");
        call.Starts().ShouldBe("answer | diagnostic SE5021 | log 4 | end DocumentEnd");
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>""")]
    public void Entities_of_a_fetched_document_are_not_expanded(string document)
    {
        var call = Script.Of("""<fetch value="x" var="d"/><assign var="r" value="$d;" expr="/a"/><log value="[$r;]"/>""");
        call.Starts();
        call.Replies(document).ShouldBe("diagnostic SE5021 | log [] | end DocumentEnd");
    }

    [Fact]
    public void A_document_type_is_passed_over()
    {
        var call = Script.Of("""<fetch value="x" var="d"/><assign var="r" value="$d;" expr="/a"/><log value="$r;"/>""");
        call.Starts();
        call.Replies("""<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a>b</a>""").ShouldBe("log b | end DocumentEnd");
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void A_source_nested_too_deeply_raises_an_error(int depth)
    {
        var call = Script.Of("""<fetch value="x" var="d"/><assign var="r" value="$d;" expr="/a"/>""");
        call.Starts();
        call.Replies(string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth)))
            .ShouldStartWith("event error:document unhandled");
    }

    [Theory]
    [InlineData("""<assign var="r" expr="1 +"/>""")]
    [InlineData("""<assign var="r" expr="unknown()"/>""")]
    [InlineData("""<assign var="r" expr="p:a"/>""")]
    [InlineData("""<log test="a b" value="x"/>""")]
    [InlineData("""<do test="nope($n;)"><log value="x"/></do>""")]
    public void A_bad_expression_raises_an_error(string content) =>
        Script.Of(content).Starts().ShouldContain("event error:document unhandled");

    [Theory]
    [InlineData("(", 20_000)]
    [InlineData("a[", 20_000)]
    [InlineData("1+", 20_000)]
    [InlineData("a/", 20_000)]
    [InlineData("-", 40_000)]
    public void A_monstrous_expression_ends_in_an_error_or_a_value(string part, int times) =>
        Script.Of($"""<assign var="r" expr="{string.Concat(Enumerable.Repeat(part, times))}1"/>""").Starts()
            .ShouldStartWith("answer | ");

    [Theory]
    [InlineData("count(//a[//b = 'x'])")]
    [InlineData("//a[count(preceding::*) = -1]")]
    public void An_expression_that_walks_through_a_large_source_again_and_again_is_stopped(string expression)
    {
        var call = Script.Of($"""<fetch value="x" var="d"/><assign var="r" value="$d;" expr="{expression}"/>""");
        call.Starts();
        call.Replies($"<r>{string.Concat(Enumerable.Repeat("<a><c/><c><c><c/></c></c></a>", 20_000))}</r>")
            .ShouldStartWith("event error:document unhandled");
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("not(a = ", 50_000)]
    [InlineData("= ", 100_000)]
    [InlineData("a and ", 20_000)]
    public void A_monstrous_test_raises_an_error(string part, int times) =>
        Script.Of($"""<log test="1 = {string.Concat(Enumerable.Repeat(part, times))}" value="x"/>""").Starts()
            .ShouldStartWith("answer | event error:document unhandled");

    [Fact]
    public void An_operand_that_is_missing_is_said_to_be_missing() =>
        Script.Bind(Script.Document("""<log test="1 +" value="x"/>""")).Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe("\"1 +\" is no XPath expression: an operand is missing, or is no path where one is needed.");

    [Fact]
    public void The_test_of_a_handler_that_fails_passes_it_over()
    {
        var call = Script.Of("""
            <throw value="mine"/><log value="behind"/>
            <on event="mine" test="a b"><log value="first"/></on>
            <on event="mine" test="1=2"><log value="second"/></on>
            <on event="mine" test="1=1"><log value="third"/></on>
            """);
        call.Starts().ShouldBe("answer | diagnostic SE5022 | event mine | log third | log behind | end DocumentEnd");
    }
}
