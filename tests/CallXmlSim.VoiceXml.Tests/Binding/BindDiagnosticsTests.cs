using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.VoiceXml.Tests.Binding;

public sealed class BindDiagnosticsTests
{
    [Theory]
    [InlineData("<form><block><promt/></block></form>", "VX2003", "promt")]
    [InlineData("<form><prompt>a</prompt></form>", "VX2004", "prompt")]
    [InlineData("<form>hello there</form>", "VX2005", "hello there")]
    [InlineData("""<form><field nam="a"/></form>""", "VX2006", "nam")]
    [InlineData("""<form><block><assign name="a"/></block></form>""", "VX2007", "assign")]
    [InlineData("<form><block><goto/></block></form>", "VX2007", "goto")]
    [InlineData("""<form><block><goto next="a" expr="b"/></block></form>""", "VX2008", "expr")]
    [InlineData("""<form><block><submit next="a" expr="b"/></block></form>""", "VX2008", "expr")]
    [InlineData("""<form><block><prompt timeout="5">a</prompt></block></form>""", "VX2009", "5")]
    [InlineData("""<form id="a"/><form id="a"/>""", "VX2010", "form")]
    [InlineData("""<form><field name="a"/><field name="a"/></form>""", "VX2010", "field")]
    [InlineData("<form><field><grammar/></field></form>", "VX2013", "grammar")]
    [InlineData("""<form><field><grammar src="a" srcexpr="b"/></field></form>""", "VX2013", "grammar")]
    [InlineData("""<script src="a" srcexpr="b"/>""", "VX2013", "script")]
    [InlineData("""<form><block name="a"/><filled namelist="a"/></form>""", "VX2015", "filled")]
    [InlineData("""<form><field name="a"><filled namelist="a"/></field></form>""", "VX2015", "namelist")]
    [InlineData("""<form><field><grammar src="a" scope="document"/></field></form>""", "VX2017", "scope")]
    [InlineData("""<menu dtmf="true"><choice dtmf="5" next="a">b</choice></menu>""", "VX2020", "5")]
    [InlineData("""<form><field name="a"><filled mode="all"/></field></form>""", "VX2022", "mode")]
    public void A_document_that_is_wrong_is_refused_with_the_place(string content, string id, string place)
    {
        var binding = Script.Bind(Script.Document(content));

        binding.Program.ShouldBeNull();
        var found = binding.Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Source[found.Span].ToString().ShouldBe(place);
        found.Help.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("""<form id="main"><block><goto next="#mian"/></block></form>""", "VX2011", "#main")]
    [InlineData("""<form><field name="city"/><block><goto nextitem="ctiy"/></block></form>""", "VX2012", "city")]
    [InlineData("<catch><exit/></catch><noinput><exit/></noinput>", "VX2014", "condition")]
    [InlineData("""<var name="document.x"/>""", "VX2018", "ECMAScript")]
    [InlineData("""<form><property name="bargein" value="perhaps"/></form>""", "VX2019", "true")]
    [InlineData("""<form><field name="f"><grammar type="application/x-gsl">[a b]</grammar></field></form>""", "VX2021", "srgs")]
    [InlineData("""<form><block cond="a +"/></form>""", "ES4001", "error.semantic")]
    public void What_fails_only_when_it_is_reached_is_a_warning(string content, string id, string help)
    {
        var binding = Script.Bind(Script.Document(content));

        binding.Program.ShouldNotBeNull();
        var found = binding.Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Severity.ShouldBe(DiagnosticSeverity.Warning);
        found.Help.ShouldNotBeNull().ShouldContain(help);
    }

    [Theory]
    [InlineData("""<vxm version="2.0"/>""", "VX2001", "vxm")]
    [InlineData("""<vxml version="1.0" xmlns="http://www.w3.org/2001/vxml"/>""", "VX2002", "1.0")]
    [InlineData("""<vxml version="2.0"/>""", "VX2016", "vxml")]
    public void The_root_element_says_what_the_document_is(string text, string id, string place)
    {
        var found = Script.Bind(text).Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Source[found.Span].ToString().ShouldBe(place);
    }

    [Fact]
    public void Elements_of_other_namespaces_and_attributes_with_a_prefix_are_no_part_of_the_document() =>
        Script.Bind(Script.Document("""<metadata><any/></metadata><x:y/><form x:z="1"/>""", "xmlns:x=\"urn:x\"")).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("2")]
    [InlineData("0.5")]
    [InlineData(".5")]
    public void A_weight_is_a_number(string weight) =>
        Script.Bind(Script.Document($"""<form><field><grammar src="a" weight="{weight}"/></field></form>""")).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Two_handlers_of_different_counts_are_both_reached() =>
        Script.Bind(Script.Document("""<noinput/><noinput count="2"/><nomatch cond="a"/><nomatch/>""")).Diagnostics.ShouldBeEmpty();
}
