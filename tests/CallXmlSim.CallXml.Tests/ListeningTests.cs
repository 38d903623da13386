namespace CallXmlSim.CallXml.Tests;

/// <summary>CallXML 3.0 reference, 3.4 and 6.</summary>
public class ListeningTests
{
    [Fact]
    public void A_key_typed_ahead_forestalls_the_prompt()
    {
        var call = Script.Of("""Welcome.<do choices="1">Press 1.<on event="choice:1"><log value="one"/></on></do>""");
        call.Starts().ShouldBe("answer | play \"Welcome.\"");
        call.Presses('1').ShouldBe("");
        call.HearsAll().ShouldBe("choice 1 | event choice:1 | log one | end DocumentEnd");
    }

    [Fact]
    public void Clearing_the_buffer_drops_keys_typed_ahead()
    {
        var call = Script.Of("""Welcome.<do choices="1" cleardigits="true">Press 1.</do>""");
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("play \"Press 1.\" | listen Dtmf");
    }

    [Fact]
    public void A_string_of_digits_stops_the_prompt_at_its_first_key_and_ends_with_its_last()
    {
        var call = Script.Of("""
            <do choices="[2 DIGITS]">Extension?<on event="choice:[2 digits]"><log value="$session.lastchoice;"/></on></do>
            """);
        call.Starts().ShouldBe("answer | play \"Extension?\" | listen Dtmf, Speech");
        call.Presses('4').ShouldBe("stop | timer 3s");
        call.Presses('2').ShouldBe("choice 42 | event choice:42 | log 42 | end DocumentEnd");
    }

    [Fact]
    public void Pound_ends_a_string_of_digits_early()
    {
        var call = Script.Of("""<do choices="[2-5 DIGITS]"><wait value="5s"/></do>""");
        call.Starts();
        call.Presses('4');
        call.Presses('2');
        call.Presses('#').ShouldStartWith("choice 42 |");
    }

    [Theory]
    [InlineData("1, 12", "choice 1")]
    [InlineData("12", "event choice:nomatch unhandled")]
    public void An_input_that_is_not_completed_in_time_is_taken_as_it_is(string choices, string expected)
    {
        var call = Script.Of($"""<assign var="settings.choices.completetimeout" value="1s"/><wait choices="{choices}" value="5s"/>""");
        call.Starts();
        call.Presses('1').ShouldBe("timer 1s");
        call.TimePasses().ShouldStartWith(expected);
    }

    [Fact]
    public void Keys_behind_the_longest_match_stay_in_the_buffer()
    {
        var call = Script.Of("""<wait choices="1, 123" value="5s"/><wait choices="24" value="5s"/>""");
        call.Starts();
        call.Presses('1');
        call.Presses('2').ShouldBe("timer 3s");
        call.Presses('4').ShouldBe("choice 1 | event choice:1 unhandled | choice 24 | event choice:24 unhandled | end DocumentEnd");
    }

    [Theory]
    [InlineData("Sales", 1, "choice sales")]
    [InlineData("sales", 0.2, "event choice:nomatch unhandled")]
    [InlineData("agent", 1, "choice operator")]
    [InlineData("four two", 1, "choice 42")]
    [InlineData("one", 1, "event choice:nomatch unhandled")]
    public void Words_match_the_choices_that_are_spoken(string words, double confidence, string expected)
    {
        var call = Script.Of("""<wait choices="1, sales, operator(0, agent), [2 DIGITS]" value="5s"/>""");
        call.Starts();
        call.Says(words, confidence).ShouldStartWith(expected);
    }

    [Fact]
    public void A_terminating_digit_ends_the_wait_and_other_keys_do_not()
    {
        var call = Script.Of("""<wait termdigits="#" value="5s"/><on event="termdigit:#"><log value="$session.lasttermdigit;"/></on>""");
        call.Starts().ShouldBe("answer | timer 5s | listen Dtmf");
        call.Presses('1').ShouldBe("");
        call.Presses('#').ShouldBe("event termdigit:# | log # | end DocumentEnd");
    }

    [Fact]
    public void Choices_of_a_container_are_off_in_its_handlers()
    {
        var call = Script.Of("""<do choices="1"><wait value="5s"/><on event="choice">Thank you.</on></do>""");
        call.Starts();
        call.Presses('1').ShouldBe("choice 1 | event choice:1 | play \"Thank you.\" | listen None");
    }
}
