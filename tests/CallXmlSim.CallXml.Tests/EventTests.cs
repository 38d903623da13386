namespace CallXmlSim.CallXml.Tests;

/// <summary>CallXML 3.0 reference, 4.5 to 4.7.</summary>
public class EventTests
{
    [Fact]
    public void A_handler_of_an_outer_container_is_found()
    {
        var call = Script.Of("""
            <on event="choice:1"><log value="outer"/></on>
            <do choices="1"><do>Press 1.</do></do>
            <log value="behind"/>
            """);
        call.Starts();
        call.Presses('1').ShouldBe("stop | choice 1 | event choice:1 | log outer | log behind | end DocumentEnd");
    }

    [Fact]
    public void An_exact_handler_comes_before_a_general_one()
    {
        var call = Script.Of("""
            <do choices="1, 2"><wait value="5s"/>
              <on event="choice"><log value="any"/></on>
              <on event="choice:2"><log value="two"/></on>
            </do>
            """);
        call.Starts();
        call.Presses('2').ShouldContain("log two");
    }

    [Fact]
    public void A_handler_for_the_causing_element_comes_before_all()
    {
        var call = Script.Of("""
            <do choices="1"><wait id="w" value="5s"/>
              <on event="choice:1"><log value="exact"/></on>
              <on event="choice" target="w"><log value="targeted"/></on>
              <on event="choice:1" target="x"><log value="other"/></on>
            </do>
            """);
        call.Starts();
        call.Presses('1').ShouldContain("log targeted");
    }

    [Fact]
    public void A_handled_event_ends_the_iteration_of_the_handlers_owner()
    {
        var call = Script.Of("""
            <do choices="1" repeat="2"><wait value="5s"/><log value="not reached"/>
              <on event="choice"><log value="taken"/></on>
            </do>
            """);
        call.Starts();
        call.Presses('1').ShouldBe("choice 1 | event choice:1 | log taken | timer 5s | listen Dtmf");
        call.Presses('1').ShouldBe("choice 1 | event choice:1 | log taken | end DocumentEnd");
    }

    [Fact]
    public void An_unhandled_choice_goes_on_with_the_next_element()
    {
        var call = Script.Of("""<do choices="1">Press 1.<log value="next"/></do>""");
        call.Starts();
        call.Presses('1').ShouldBe("stop | choice 1 | event choice:1 unhandled | log next | end DocumentEnd");
    }

    [Fact]
    public void A_hangup_handler_cleans_up_and_the_session_ends()
    {
        var call = Script.Of("""<wait value="nolimit"/><on event="hangup"><log value="bye $session.callerID;"/></on>""");
        call.Starts().ShouldBe("answer");
        call.HangsUp().ShouldBe("event hangup | log bye 4930100 | end CallerHangUp");
    }

    [Fact]
    public void Code_behind_a_hangup_can_fetch_but_not_speak()
    {
        var call = Script.Of("""
            <wait value="5s"/>
            <on event="hangup" next="#after"/>
            <do label="after"><fetch value="done.php"/>Too late.</do>
            """);
        call.Starts();
        call.HangsUp().ShouldBe("event hangup | GET https://ivr.example/done.php");
        call.Replies("").ShouldBe("event error:linenotactive unhandled | diagnostic SE5002 | end UnhandledError");
    }

    [Fact]
    public void The_scripts_own_hangup_raises_the_event()
    {
        var call = Script.Of("""<hangup/><log value="never"/><on event="hangup"><log value="over"/></on>""");
        call.Starts().ShouldBe("answer | hang up | event hangup | log over | end ScriptHangUp");
    }

    [Fact]
    public void An_unhandled_external_event_leaves_the_wait_alone()
    {
        var call = Script.Of("""<wait value="5s"/><log value="$session.eventvalue;"/>""");
        call.Starts();
        call.Receives("busy").ShouldBe("event externalevent:busy unhandled");
        call.TimePasses().ShouldBe("log busy | end DocumentEnd");
    }

    [Fact]
    public void A_handled_external_event_interrupts_the_prompt()
    {
        var call = Script.Of("""Please hold.<on event="externalevent:ready"><log value="$session.eventsenderID;"/></on>""");
        call.Starts();
        call.Receives("ready").ShouldBe("event externalevent:ready | stop | log s9 | end DocumentEnd");
    }

    [Fact]
    public void An_unhandled_error_loads_the_error_document_once()
    {
        var call = Script.Of("""<assign var="application.errorURL" value="oops.xml"/><goto value="#nowhere"/>""");
        call.Starts().ShouldStartWith("answer | event error:document unhandled | GET https://ivr.example/oops.xml?session.callerid=4930100");
        call.Replies("<html/>").ShouldContain("end UnhandledError");
    }

    [Fact]
    public void An_error_in_a_handler_is_not_taken_by_that_handler()
    {
        var call = Script.Of("""
            <do><goto value="#nowhere"/><on event="error"><log value="first"/><throw value="error:telephony"/></on></do>
            <on event="error:telephony"><log value="second"/></on>
            """);
        call.Starts().ShouldBe(
            "answer | event error:document | log first | event error:telephony | log second | end DocumentEnd");
    }

    [Fact]
    public void An_error_in_a_handler_is_taken_by_a_handler_inside_it()
    {
        var call = Script.Of("""
            <do><throw value="mine"/>
              <on event="mine"><do><goto value="#nowhere"/><on event="error"><log value="inside"/></on></do><log value="on"/></on>
            </do>
            """);
        call.Starts().ShouldBe("answer | event mine | event error:document | log inside | log on | end DocumentEnd");
    }

    [Fact]
    public void An_external_event_interrupts_a_handler()
    {
        var call = Script.Of("""
            <do><throw value="mine"/>
              <on event="mine">Please wait.<log value="not reached"/></on>
              <on event="externalevent:ready"><log value="$session.eventvalue; from $session.eventsenderid;"/></on>
            </do>
            """);
        call.Starts();
        call.Receives("ready").ShouldBe("event externalevent:ready | stop | log ready from s9 | end DocumentEnd");
    }

    [Fact]
    public void A_hangup_interrupts_a_handler()
    {
        var call = Script.Of("""
            <do><throw value="mine"/><on event="mine">Please wait.</on></do>
            <on event="hangup"><fetch value="bye.php"/><log value="sent"/></on>
            """);
        call.Starts();
        call.HangsUp().ShouldBe("event hangup | stop | GET https://ivr.example/bye.php");
        call.Replies("").ShouldBe("log sent | end CallerHangUp");
    }

    [Fact]
    public void Events_during_a_request_are_raised_one_by_one_behind_it()
    {
        var call = Script.Of("""
            <do><fetch value="x" var="x"/><log value="not reached"/><on event="externalevent"><log value="$session.eventvalue; $x;"/></on></do>
            <do><log value="next"/></do><on event="hangup"><log value="bye"/></on>
            """);
        call.Starts();
        call.Receives("one").ShouldBe("");
        call.HangsUp().ShouldBe("");
        call.Replies("there").ShouldBe("event externalevent:one | event hangup | log bye | end CallerHangUp");
    }

    [Fact]
    public void The_variables_of_events_are_set()
    {
        var call = Script.Of("""
            <do choices="yes(1, sure)"><wait id="w" value="5s"/>
              <on event="choice"><log value="$session.lastchoice;/$session.lastutterance;/$session.lastphrase;/$session.lastconfidence;/$session.lasteventid;/$session.lastevent;"/></on>
            </do>
            """);
        call.Starts();
        call.Says("Sure", 0.7).ShouldContain("log yes/Sure/Sure/70/w/choice:yes");
    }

    [Theory]
    [InlineData("$session.ID;", "session-1")]
    [InlineData("$SESSION.sessionid;", "session-1")]
    [InlineData("$session.callerID;", "4930100")]
    [InlineData("$session.calledID;", "800")]
    [InlineData("$session.SIPCallID;", "abc@example")]
    [InlineData("[$session.accountID;$session.applicationID;$session.subaccountID;$session.privatecallerID;]", "[]")]
    [InlineData("[$session.redirectedcalledID;$session.referredcalledid;$session.lasterror;$session.lasttermdigit;]", "[]")]
    [InlineData("[$container.value;]", "[]")]
    public void Variables_of_the_session_can_be_read(string reference, string value) =>
        Script.Of($"""<log value="{reference}"/>""").Starts().ShouldBe($"answer | log {value} | end DocumentEnd");

    [Fact]
    public void A_handler_that_goes_back_ten_thousand_times_takes_no_more_room()
    {
        var call = Script.Of("""
            <do label="again" choices="1"><wait value="5s"/><on event="choice:1"><goto value="#again"/></on></do>
            """);
        call.Starts();
        for (var i = 0; i < 10_000; i++)
            call.Presses('1').ShouldBe("choice 1 | event choice:1 | timer 5s | listen Dtmf");
    }
}
