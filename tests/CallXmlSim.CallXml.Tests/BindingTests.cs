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
    [InlineData("<assign var='a' expr='length(a)'/>", "CX1021", "length(a)")]
    [InlineData("<assign var='a' expr='xs:date(a)'/>", "CX1021", "xs:date(a)")]
    [InlineData("<if test='$name = 1'/>", "CX1013", "$name = 1")]
    [InlineData("<simline value='a'/>", "CX1022", "simline")]
    [InlineData("<onmaxtime/>", "CX1022", "onmaxtime")]
    [InlineData("<menu choices='1' text='Press 1.'/>", "CX1023", "text")]
    [InlineData("<menu choices='1'>Press 1.</menu>", "CX1008", "Press 1.")]
    [InlineData("<prompt/>", "CX1005", "prompt")]
    [InlineData("<prompt><do/></prompt>", "CX1005", "prompt")]
    [InlineData("<text>a<log value='a'/></text>", "CX1008", "log", "CX1022")]
    [InlineData("<fetch value='htp://a.example/'/>", "CX1006", "htp://a.example/")]
    [InlineData("<goto value='http://'/>", "CX1006", "http://")]
    [InlineData("<do next='tel:1'/>", "CX1006", "tel:1")]
    [InlineData("<do repeat='two'/>", "CX1006", "two")]
    [InlineData("<do cleardigits='perhaps'/>", "CX1006", "perhaps")]
    [InlineData("<getdigits var='d' maxdigits='0'/>", "CX1006", "0")]
    [InlineData("<getdigits var='1d'/>", "CX1006", "1d")]
    [InlineData("<wait value='5s' termdigits='1,2'/>", "CX1006", "1,2")]
    [InlineData("<fetch value='a' method='put'/>", "CX1006", "put")]
    [InlineData("<playnumber value='1a'/>", "CX1006", "1a")]
    [InlineData("<playdate value='1' format='mdy'/>", "CX1006", "mdy")]
    [InlineData("<wait value='1s' choices='1, 2, 1'/>", "CX1024", "1")]
    [InlineData("<wait value='1s' choices='[1-2 DIGITS], 42'/>", "CX1024", "42")]
    [InlineData("<wait value='1s' choices='yes, sure(1, Yes), ok( YES )'/>", "CX1024", "ok( YES )")]
    [InlineData("<wait value='1s' choices='1, 2' termdigits='#2'/>", "CX1024", "2")]
    [InlineData("<do choices='1, 2'><wait value='1s'/><on event='choice:3'/></do>", "CX1025", "choice:3")]
    [InlineData("<wait value='1s' choices='[2 DIGITS]'/><on event='choice:123'/>", "CX1025", "choice:123")]
    [InlineData("<wait value='1s' termdigits='#'/><on event='termdigit:*'/>", "CX1025", "termdigit:*")]
    [InlineData("<on event='error:telefony'/>", "CX1025", "error:telefony")]
    [InlineData("<on event='maxtime:5'/>", "CX1025", "maxtime:5")]
    [InlineData("<oncparesult type='beep, machine'/>", "CX1025", "beep, machine", "CX1022")]
    [InlineData("<log value='$session.calerid;'/>", "CX1026", "$session.calerid;")]
    [InlineData("<say voice='Marvin'>Hello.</say>", "CX1027", "Marvin")]
    public void A_mistake_is_reported_at_the_smallest_place(string content, string id, string place, string besides = "")
    {
        var found = Script.Bind(Script.Document(content)).Diagnostics.Where(one => one.Id != besides).ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Source[found.Span].ToString().ShouldBe(place);
        found.Message.ShouldNotContain("{");
    }

    [Theory]
    [InlineData("<sya/>", "Did you mean <say>?")]
    [InlineData("<on event='hangpu'/>", "Did you mean \"hangup\"?")]
    [InlineData("<goto value='#mian'/><do label='main'/>", "Did you mean \"#main\"?")]
    [InlineData("<say choises='1'>a</say>", "Did you mean \"choices\"?")]
    [InlineData("<log value='$session.calerid;'/>", "Did you mean \"$session.callerid;\"?")]
    [InlineData("<on event='error:telefony'/>", "Did you mean \"error:telephony\"?")]
    [InlineData("<wait value='1s' choices='sales, support'/><on event='choice:suport'/>", "Did you mean \"choice:support\"?")]
    public void The_nearest_name_is_offered(string content, string help) =>
        Script.Bind(Script.Document(content)).Diagnostics.ShouldHaveSingleItem().Help.ShouldBe(help);

    [Theory]
    [InlineData("<wait value='1s' choices='[2-5 DIGITS]'/><on event='choice:42'/><on event='choice:DIGITS'/><on event='choice:[2-5 digits]'/>")]
    [InlineData("<wait value='1s' choices='$session.lastchoice;'/><on event='choice:3'/>")]
    [InlineData("<wait value='1s' choices='a.jsgf'/><on event='choice:3'/>")]
    [InlineData("<throw value='choice:3'/><on event='choice:3'/>")]
    [InlineData("<throw value='$session.lastchoice;'/><on event='choice:3'/><on event='mine'/>")]
    [InlineData("<wait value='1s' choices='Rolling Stones (mick)'/><on event='choice=rolling stones'/><on event='choice:noinput'/>")]
    [InlineData("<wait value='1s' termdigits='a'/><on event='termdigit:A'/><on event='externalevent:anything'/>")]
    [InlineData("<on event='choice:3' label='three'/><on event='cparesult:human'/><on event='callfailure:busy'/><on event='error:badnumber'/>")]
    [InlineData("<wait value='1s' choices='1, one(1a), 12'/>")]
    [InlineData("<fetch value='a b.php?x=$session.id;'/><fetch value='//h.example/x'/><do next='#x' label='x'/><do next='a.xml#b'/>")]
    [InlineData("<say voice='Spanish-Female1'>Hola.</say><assign var='application.errorURL' value=''/><log value='$application.errorURL;'/>")]
    [InlineData("<x:note xmlns:x='urn:x'>Not a part of the script.</x:note>")]
    public void What_is_right_is_not_reported(string content) =>
        Script.Bind(Script.Document(content)).Diagnostics.ShouldBeEmpty();

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
