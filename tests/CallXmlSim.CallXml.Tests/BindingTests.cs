using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.CallXml.Tests;

public class BindingTests
{
    [Theory]
    [InlineData("<sya/>", "CX1003", "sya")]
    [InlineData("<say text='x'>a</say>", "CX1004", "text")]
    [InlineData("<fetch/>", "CX1005", "fetch")]
    [InlineData("<wait value='soon'/>", "CX1006", "soon")]
    [InlineData("<wait value='1s' choices='1, (2)'/>", "CX1007", "(")]
    [InlineData("<fetch value='x'><log/></fetch>", "CX1008", "log")]
    [InlineData("<do label='a'/><do label='a'/>", "CX1009", "a")]
    [InlineData("<goto value='#b'/><do label='a'/>", "CX1010", "#b")]
    [InlineData("<on event='hangpu'/>", "CX1011", "hangpu")]
    [InlineData("<assign var='session.id' value=''/>", "CX1012", "session.id")]
    [InlineData("<log value='Hello $name;!'/>", "CX1013", "$name;")]
    [InlineData("<log value='a' test='1 +'/>", "CX1021", "1 +")]
    [InlineData("<assign var='a' expr='f(1'/>", "CX1021", "f(1")]
    [InlineData("<if test='$name = 1'/>", "CX1013", "$name = 1")]
    [InlineData("<simline value='a'/>", "CX1022", "simline")]
    [InlineData("<onmaxtime/>", "CX1022", "onmaxtime")]
    public void A_mistake_is_reported_at_the_smallest_place(string content, string id, string place)
    {
        var found = Script.Bind(Script.Document(content)).Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Source[found.Span].ToString().ShouldBe(place);
        found.Message.ShouldNotContain("{");
    }

    [Theory]
    [InlineData("<sya/>", "Did you mean <say>?")]
    [InlineData("<on event='hangpu'/>", "Did you mean \"hangup\"?")]
    [InlineData("<goto value='#mian'/><do label='main'/>", "Did you mean \"#main\"?")]
    public void The_nearest_name_is_offered(string content, string help) =>
        Script.Bind(Script.Document(content)).Diagnostics.ShouldHaveSingleItem().Help.ShouldBe(help);

    [Fact]
    public void Another_root_gives_no_program()
    {
        var binding = Script.Bind("<vxml/>");
        binding.Program.ShouldBeNull();
        binding.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CX1001");
    }

    [Theory]
    [InlineData("<callxml/>")]
    [InlineData("<callxml version='2.0'/>")]
    public void Another_version_is_run_with_a_warning(string text)
    {
        var binding = Script.Bind(text);
        binding.Program.ShouldNotBeNull();
        binding.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Elements_handlers_and_choices_can_be_covered()
    {
        var program = Script.Bind(Script.Document("""<do choices="1, [4 DIGITS]">Hello<on event="choice:1"/></do>""")).Program!;
        program.CoveragePoints.Select(point => $"{point.Kind} {point.Name}").ShouldBe(
            ["Element callxml", "Element do", "Choice 1", "Choice [4 DIGITS]", "Element text", "Handler choice:1"]);
        program.CoveragePoints.ShouldAllBe(point => point.Span.Length > 0);
    }
}
