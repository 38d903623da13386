namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.12, 4.7.</summary>
public class GetDigitsTests
{
    private const string Handlers = """
        <on event="maxdigits"><log value="full $d;"/></on>
        <on event="termdigit"><log value="ended $d; by $session.lasttermdigit;"/></on>
        <on event="maxtime"><log value="too long $d;"/></on>
        <on event="maxsilence"><log value="silent $d;"/></on>
        """;

    [Fact]
    public void Enough_digits_end_the_entry()
    {
        var call = Script.Of("""<getdigits var="d" maxdigits="2"/>""" + Handlers);
        call.Starts().ShouldBe("answer | timer 30s | timer 5s | listen Dtmf");
        call.Presses('4').ShouldBe("timer 5s");
        call.Presses('2').ShouldBe("event maxdigits | log full 42 | end DocumentEnd");
    }

    [Theory]
    [InlineData("false", "ended 4 by #")]
    [InlineData("true", "ended 4# by #")]
    public void A_terminating_digit_ends_the_entry(string include, string logged)
    {
        var call = Script.Of($"""<getdigits var="d" termdigits="*#" includetermdigit="{include}"/>""" + Handlers);
        call.Starts();
        call.Presses('4');
        call.Presses('#').ShouldBe($"event termdigit:# | log {logged} | end DocumentEnd");
    }

    [Fact]
    public void Keys_typed_ahead_count()
    {
        var call = Script.Of("""Welcome.<getdigits var="d" maxdigits="3"/>""" + Handlers);
        call.Starts();
        call.Presses('1');
        call.Presses('2');
        call.HearsAll().ShouldBe("timer 30s | timer 5s | listen Dtmf");
        call.Presses('3').ShouldContain("log full 123");
    }

    [Fact]
    public void Keys_typed_ahead_can_be_dropped()
    {
        var call = Script.Of("""Welcome.<getdigits var="d" maxdigits="1" cleardigits="true"/>""" + Handlers);
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("timer 30s | timer 5s | listen Dtmf");
    }

    [Fact]
    public void What_is_left_of_keys_typed_ahead_stays_for_the_next()
    {
        var call = Script.Of("""
            Welcome.<do><getdigits var="a" maxdigits="2"/><on event="maxdigits"/></do>
            <do><getdigits var="b" maxdigits="1"/><on event="maxdigits"><log value="$a; $b;"/></on></do>
            """);
        call.Starts();
        foreach (var key in "123")
            call.Presses(key);
        call.HearsAll().ShouldBe("event maxdigits | event maxdigits | log 12 3 | end DocumentEnd");
    }

    [Fact]
    public void Silence_ends_the_entry_and_keeps_what_was_keyed()
    {
        var call = Script.Of("""<getdigits var="d" maxsilence="2s"/>""" + Handlers);
        call.Starts();
        call.Presses('7').ShouldBe("timer 2s");
        call.TimePasses().ShouldBe("event maxsilence | log silent 7 | end DocumentEnd");
    }

    [Fact]
    public void The_whole_entry_has_its_time()
    {
        var call = Script.Of("""<getdigits var="d" maxtime="10s" maxsilence="nolimit"/>""" + Handlers);
        call.Starts().ShouldBe("answer | timer 10s | listen Dtmf");
        call.Presses('7').ShouldBe("");
        call.TimePasses().ShouldBe("event maxtime | log too long 7 | end DocumentEnd");
    }

    [Fact]
    public void Silence_without_a_handler_leads_to_the_next_repetition_and_then_behind()
    {
        var call = Script.Of("""<do repeat="2"><getdigits var="d"/><log value="behind"/></do>""");
        call.Starts();
        call.TimePasses().ShouldBe("event maxsilence unhandled | timer 30s | timer 5s | listen Dtmf");
        call.TimePasses().ShouldBe("event maxsilence unhandled | log behind | end DocumentEnd");
    }

    [Fact]
    public void The_variable_holds_what_was_keyed_when_the_caller_hangs_up()
    {
        var call = Script.Of("""<getdigits var="d"/><on event="hangup"><log value="$d;"/></on>""");
        call.Starts();
        call.Presses('4');
        call.HangsUp().ShouldBe("event hangup | log 4 | end CallerHangUp");
    }

    [Theory]
    [InlineData("""<getdigits/>""")]
    [InlineData("""<getdigits var="session.id"/>""")]
    [InlineData("""<getdigits var="d" maxdigits="0"/>""")]
    [InlineData("""<getdigits var="d" termdigits="x"/>""")]
    [InlineData("""<getdigits var="d" maxtime="long"/>""")]
    public void A_bad_attribute_raises_an_error(string content) =>
        Script.Of(content).Starts().ShouldContain("event error:document unhandled");

    [Fact]
    public void Without_a_line_nothing_can_be_keyed() =>
        Script.Of("""<getdigits var="d"/>""").StartsWithoutCall().ShouldContain("event error:linenotactive unhandled");
}
