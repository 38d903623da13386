namespace CallXmlSim.CallXml.Tests;

/// <summary>CallXML 3.0 reference, 1.6 to 1.9, 3.2.</summary>
public class ContainerTests
{
    [Theory]
    [InlineData("""<do repeat="2"><log value="a"/></do>""", "log a | log a")]
    [InlineData("""<do repeat="0"><log value="a"/></do><log value="b"/>""", "log b")]
    [InlineData("""<do foreach="x, y"><log/></do>""", "log x | log y")]
    [InlineData("""<do foreach="x, y" var="i" repeat="2"><log value="$i;"/></do>""", "log x | log y | log x | log y")]
    [InlineData("""<do foreach=""><log value="a"/></do><log value="b"/>""", "log b")]
    [InlineData("""<do value="hello"><log/><do><log/></do><log value="own"/></do>""", "log hello | log hello | log own")]
    [InlineData("""<do foreach="a,b"><do foreach="1,2"><log value="$container.value;"/></do></do>""", "log 1 | log 2 | log 1 | log 2")]
    [InlineData("""<if value="1" value-is="2" next="#x"><log value="a"/></if><log value="b"/><do label="x"/>""", "log b")]
    [InlineData("""<if value="1" value-is-not="2"><log value="a"/></if>""", "log a")]
    [InlineData("""<do next="#x"><log value="a"/></do><log value="b"/><do label="x"><log value="c"/></do>""", "log a | log c")]
    [InlineData("""<do><goto value="#IN"/></do><do repeat="2"><log value="a"/><do label="in"><log value="b"/></do></do>""", "log b | log a | log b")]
    [InlineData("""<assign var="A" value="1"/><log value="$a;$b;$5 $c"/>""", "log the variable \"b\" is not set | log 1$5 $c")]
    public void Content_runs_as_the_attributes_say(string content, string expected) =>
        Script.Of(content).Starts().ShouldBe($"answer | {expected} | end DocumentEnd");

    [Theory]
    [InlineData("""<do repeat="two"/>""")]
    [InlineData("""<do repeat="-1"/>""")]
    [InlineData("""<do foreach="a" var="session.id"/>""")]
    [InlineData("""<assign var="session.id" value="1"/>""")]
    [InlineData("""<assign value="1"/>""")]
    [InlineData("""<wait value="soon"/>""")]
    [InlineData("""<fetch value="x" submit="unknown"/>""")]
    [InlineData("""<fetch value="x" method="put"/>""")]
    [InlineData("""<sya>hello</sya>""")]
    [InlineData("""<say choices="1(">hello</say>""")]
    public void A_bad_value_raises_an_error_when_it_is_reached(string content) =>
        Script.Of(content).Starts().ShouldBe("answer | event error:document unhandled | diagnostic SE5002 | end UnhandledError");

    [Theory]
    [InlineData("""<do label="spin" repeat="1000000"><log test="" value-is="x"/></do>""", """<do label="spin">""")]
    [InlineData("""<do label="back"><goto value="#back"/></do>""", """<do label="back">""")]
    [InlineData("""<do repeat="nolimit"><do repeat="100"/></do>""", "<do>")]
    public void A_loop_without_a_wait_ends_by_the_step_budget(string content, string loop)
    {
        var call = Script.Of(content);
        call.Starts().ShouldBe("answer | diagnostic SE5001 | end LimitExceeded");
        call.HasEnded.ShouldBeTrue();
        call.Found!.Arguments[0].ShouldBe(loop);
    }
}
