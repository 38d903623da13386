namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.6, 2.7, 2.29, 2.32.</summary>
public class SimpleActionTests
{
    [Fact]
    public void A_cleared_variable_exists_and_is_empty()
    {
        var call = Script.Of("""<assign var="a" value="1"/><clear var="A"/><log value="[$a;]"/><clear var="b"/><fetch value="x" submit="a, b"/>""");
        call.Starts().ShouldBe("answer | log [] | GET https://ivr.example/x a=&b=");
    }

    [Theory]
    [InlineData("""<clear var="session.id"/>""")]
    [InlineData("""<clear/>""")]
    [InlineData("""<throw/>""")]
    public void What_is_missing_or_reserved_raises_an_error(string content) =>
        Script.Of(content).Starts().ShouldContain("event error:document unhandled");

    [Fact]
    public void Cleardigits_drops_what_was_typed_ahead()
    {
        var call = Script.Of("""Welcome.<cleardigits/><do choices="1">Press 1.</do>""");
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("play \"Press 1.\" | listen Dtmf");
    }

    [Theory]
    [InlineData("""<throw value="mine"/>""", "event mine", "log mine")]
    [InlineData("""<throw event="mine"/>""", "event mine", "log mine")]
    [InlineData("""<do value="mine"><throw/></do>""", "event mine", "log mine")]
    [InlineData("""<assign var="x" value="choice:1"/><throw value="$x;"/>""", "event choice:1", "log one 1 100")]
    [InlineData("""<throw value="ERROR:telephony"/>""", "event error:telephony", "log failed the script threw it")]
    public void A_thrown_event_is_handled_like_any_other(string content, string happened, string handled) =>
        Script.Of($"""
            {content}
            <on event="mine"><log value="$session.lastevent;"/></on>
            <on event="choice:1"><log value="one $session.lastchoice; $session.lastconfidence;"/></on>
            <on event="error:telephony"><log value="failed $session.lasterror;"/></on>
            """).Starts().ShouldBe($"answer | {happened} | {handled} | end DocumentEnd");

    [Fact]
    public void A_thrown_event_that_nobody_handles_is_ignored() =>
        Script.Of("""<throw value="mine:own"/><log value="on"/>""").Starts()
            .ShouldBe("answer | event mine:own unhandled | log on | end DocumentEnd");

    [Theory]
    [InlineData("<text>Hello <b>you</b></text>", "play \"Hello you\"")]
    [InlineData("<simline value='a'/>", "log a | end DocumentEnd")]
    [InlineData("<throw value='answer'/><onanswer><log value='h'/></onanswer>", "event answer | log h | end DocumentEnd")]
    [InlineData("<throw value='callfailure:busy'/><oncallfailure value='busy'><log value='h'/></oncallfailure>", "event callfailure:busy | log h | end DocumentEnd")]
    [InlineData("<throw value='cparesult:beep'/><oncparesult type='beep'><log value='h'/></oncparesult>", "event cparesult:beep | log h | end DocumentEnd")]
    [InlineData("<throw value='error:badnumber'/><onerror><log value='h'/></onerror>", "event error:badnumber | log h | end DocumentEnd")]
    [InlineData("<throw value='error:badnumber'/><onerror/><onerror type='badnumber'><log value='h'/></onerror>", "event error:badnumber | log h | end DocumentEnd")]
    [InlineData("<throw value='externalevent:go'/><onexternalevent value='go'><log value='h'/></onexternalevent>", "event externalevent:go | log h | end DocumentEnd")]
    [InlineData("<throw value='maxdigits'/><onmaxdigits next='#x'/><do label='x'><log value='h'/></do>", "event maxdigits | log h | end DocumentEnd")]
    [InlineData("<throw value='maxsilence'/><onmaxsilence><log value='h'/></onmaxsilence>", "event maxsilence | log h | end DocumentEnd")]
    [InlineData("<throw value='maxtime'/><onmaxtime><log value='h'/></onmaxtime>", "event maxtime | log h | end DocumentEnd")]
    [InlineData("<throw value='termdigit:#'/><ontermdigit value='#'><log value='h'/></ontermdigit>", "event termdigit:# | log h | end DocumentEnd")]
    [InlineData("<hangup/><onhangup><log value='h'/></onhangup>", "hang up | event hangup | log h | end ScriptHangUp")]
    public void A_deprecated_element_does_what_its_successor_does(string content, string expected) =>
        Script.Of(content).Starts().ShouldBe($"answer | {expected}");
}
