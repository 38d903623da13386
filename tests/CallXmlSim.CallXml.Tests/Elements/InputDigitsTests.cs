namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.15.</summary>
public class InputDigitsTests
{
    [Fact]
    public void The_first_key_stops_the_prompt_and_counts()
    {
        var call = Script.Of("""
            <inputdigits var="d" say="Your number?" maxdigits="2" repeat="3"><on event="maxdigits"><log value="$d;"/></on></inputdigits>
            <log value="behind"/>
            """);
        call.Starts().ShouldBe("answer | play \"Your number?\" | listen Dtmf");
        call.Presses('4').ShouldBe("stop | timer 30s | timer 5s");
        call.Presses('2').ShouldBe("event maxdigits | log 42 | log behind | end DocumentEnd");
    }

    [Fact]
    public void An_empty_handler_accepts_the_event()
    {
        var call = Script.Of("""
            <inputdigits var="d" say="Your number?" termdigits="#" repeat="3"><on event="termdigit:#"/></inputdigits><log value="$d;"/>
            """);
        call.Starts();
        call.Presses('7');
        call.Presses('#').ShouldBe("event termdigit:# | log 7 | end DocumentEnd");
    }

    [Fact]
    public void Silence_plays_the_prompt_again_and_forgets_the_digits()
    {
        var call = Script.Of("""<inputdigits var="d" say="Your number?" maxdigits="2" repeat="2"/><log value="[$d;]"/>""");
        call.Starts();
        call.HearsAll().ShouldBe("timer 30s | timer 5s");
        call.Presses('1');
        call.TimePasses().ShouldBe("event maxsilence unhandled | play \"Your number?\" | listen Dtmf");
        call.HearsAll();
        call.TimePasses().ShouldBe("event maxsilence unhandled | log [] | end DocumentEnd");
    }

    [Fact]
    public void Enough_digits_without_a_handler_go_on_behind()
    {
        var call = Script.Of("""<inputdigits var="d" say="Your number?" maxdigits="1" repeat="2"/><log value="$d;"/>""");
        call.Starts();
        call.Presses('9').ShouldBe("stop | event maxdigits unhandled | log 9 | end DocumentEnd");
    }

    [Fact]
    public void Keys_typed_ahead_forestall_the_prompt()
    {
        var call = Script.Of("""Welcome.<inputdigits var="d" say="Your number?" maxdigits="2"/><log value="$d;"/>""");
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("timer 30s | timer 5s | listen Dtmf");
        call.Presses('2').ShouldBe("event maxdigits unhandled | log 12 | end DocumentEnd");
    }

    [Fact]
    public void Without_a_prompt_the_time_begins_at_once() =>
        Script.Of("""<inputdigits var="d" maxsilence="3s"/>""").Starts().ShouldBe("answer | timer 30s | timer 3s | listen Dtmf");
}
