namespace CallXmlSim.CallXml.Tests.Elements;

/// <summary>CallXML 3.0 reference, 2.15, 2.18, 2.22, 4.6, 4.7: what <c>menu</c>, <c>prompt</c> and <c>inputdigits</c> share.</summary>
public class InputContainerTests
{
    [Theory]
    [InlineData("""<menu say="Press 1." choices="1, one">""", "</menu>", "30s")]
    [InlineData("""<menu say="Press 1." choices="1, one" maxtime="3s">""", "</menu>", "3s")]
    [InlineData("""<prompt value="Press 1." choices="1, one">""", "</prompt>", "5s")]
    [InlineData("""<prompt choices="1, one" maxtime="3s">Press 1.""", "</prompt>", "3s")]
    public void An_answer_is_waited_for_behind_the_prompt(string start, string end, string time)
    {
        var call = Script.Of($"""{start}<on event="choice:1"><log value="one"/></on>{end}<log value="behind"/>""");
        call.Starts().ShouldBe("answer | play \"Press 1.\" | listen Dtmf, Speech");
        call.HearsAll().ShouldBe($"timer {time}");
        call.Presses('1').ShouldBe("choice 1 | event choice:1 | log one | log behind | end DocumentEnd");
    }

    [Theory]
    [InlineData("menu")]
    [InlineData("prompt")]
    public void A_handled_success_ends_the_element_although_repetitions_are_left(string name)
    {
        var call = Script.Of($"""
            <{name} say="Press 1." choices="1" repeat="3" next="#there"><on event="choice:1"/></{name}>
            <log value="passed over"/><do label="there"><log value="there"/></do>
            """);
        call.Starts();
        call.Presses('1').ShouldBe("stop | choice 1 | event choice:1 | log there | end DocumentEnd");
    }

    [Theory]
    [InlineData("menu")]
    [InlineData("prompt")]
    public void A_failure_plays_the_prompt_again_until_repetitions_are_used_up(string name)
    {
        var call = Script.Of($"""
            <{name} say="Press 1." choices="1" repeat="3" maxtime="2s">
              <on event="choice:nomatch"><log value="wrong"/></on>
              <on event="maxtime"><log value="silent"/></on>
            </{name}><log value="behind"/>
            """);
        call.Starts();
        call.Presses('2').ShouldBe("stop | event choice:nomatch | log wrong | play \"Press 1.\" | listen Dtmf");
        call.HearsAll().ShouldBe("timer 2s");
        call.TimePasses().ShouldBe("event maxtime | log silent | play \"Press 1.\" | listen Dtmf");
        call.HearsAll();
        call.TimePasses().ShouldBe("event maxtime | log silent | log behind | end DocumentEnd");
    }

    [Fact]
    public void Without_handlers_a_failure_repeats_and_a_success_goes_on()
    {
        var call = Script.Of("""<menu say="Press 1." choices="1" repeat="3"/><log value="$session.lastchoice;"/>""");
        call.Starts();
        call.Presses('2').ShouldBe("stop | event choice:nomatch unhandled | play \"Press 1.\" | listen Dtmf");
        call.HearsAll();
        call.TimePasses().ShouldBe("event maxtime unhandled | play \"Press 1.\" | listen Dtmf");
        call.Presses('1').ShouldBe("stop | choice 1 | event choice:1 unhandled | log 1 | end DocumentEnd");
    }

    [Fact]
    public void A_handler_beside_the_element_ends_the_iteration_of_the_container_around()
    {
        var call = Script.Of("""
            <do repeat="2"><menu say="Press 1." choices="1" repeat="5"/><on event="choice:1"><log value="one"/></on></do>
            """);
        call.Starts();
        call.Presses('1').ShouldBe("stop | choice 1 | event choice:1 | log one | play \"Press 1.\" | listen Dtmf");
    }

    [Fact]
    public void A_handler_can_go_back_to_the_element_which_starts_anew()
    {
        var call = Script.Of("""
            <menu label="m" say="Press 1." choices="1" repeat="2"><on event="choice:nomatch" next="#m"/></menu>
            """);
        call.Starts();
        for (var i = 0; i < 5; i++)
            call.Presses('2').ShouldBe("stop | event choice:nomatch | play \"Press 1.\" | listen Dtmf");
    }

    [Fact]
    public void A_terminating_digit_of_a_menu_is_a_success()
    {
        var call = Script.Of("""<menu say="End with pound." termdigits="*#" repeat="3"><on event="termdigit:#"><log value="#"/></on></menu>""");
        call.Starts();
        call.Presses('1').ShouldBe("");
        call.Presses('#').ShouldBe("event termdigit:# | stop | log # | end DocumentEnd");
    }

    [Fact]
    public void A_key_typed_ahead_forestalls_the_prompt()
    {
        var call = Script.Of("""Welcome.<menu say="Press 1." choices="1"><on event="choice:1"><log value="one"/></on></menu>""");
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("choice 1 | event choice:1 | log one | end DocumentEnd");
    }

    [Fact]
    public void Keys_typed_ahead_can_be_dropped_at_every_repetition()
    {
        var call = Script.Of("""Welcome.<menu say="Press 1." choices="1" cleardigits="true" repeat="2"/>""");
        call.Starts();
        call.Presses('1');
        call.HearsAll().ShouldBe("play \"Press 1.\" | listen Dtmf");
    }

    [Fact]
    public void Speech_interrupts_and_is_understood()
    {
        var call = Script.Of("""<prompt choices="sales">Which department?<on event="choice:sales"><log value="$session.lastutterance; $session.lastconfidence;"/></on></prompt>""");
        call.Starts();
        call.Says("Sales", 0.8).ShouldBe("stop | choice sales | event choice:sales | log Sales 80 | end DocumentEnd");
    }

    [Fact]
    public void Silence_is_noinput_for_a_prompt_that_handles_it()
    {
        var call = Script.Of("""<prompt choices="1" repeat="2">Press 1.<on event="choice:noinput"><log value="silent"/></on></prompt>""");
        call.Starts();
        call.HearsAll();
        call.TimePasses().ShouldBe("event choice:noinput | log silent | play \"Press 1.\" | listen Dtmf");
    }

    [Fact]
    public void A_general_choice_handler_does_not_turn_silence_into_noinput()
    {
        var call = Script.Of("""<prompt choices="1">Press 1.<on event="choice"/><on event="maxtime"><log value="maxtime"/></on></prompt>""");
        call.Starts();
        call.HearsAll();
        call.TimePasses().ShouldBe("event maxtime | log maxtime | end DocumentEnd");
    }

    [Fact]
    public void A_prompt_that_only_inherits_choices_does_not_wait()
    {
        var call = Script.Of("""<do choices="1"><prompt>Press 1.</prompt><log value="next"/></do>""");
        call.Starts().ShouldBe("answer | play \"Press 1.\" | listen Dtmf");
        call.HearsAll().ShouldBe("log next | end DocumentEnd");
    }

    [Fact]
    public void A_prompt_without_choices_is_just_played_as_often_as_it_says()
    {
        var call = Script.Of("""<prompt repeat="2" voice="English-Male2">Hello.</prompt><log value="end"/>""");
        call.Starts().ShouldBe("answer | play \"Hello.\"");
        call.HearsAll().ShouldBe("play \"Hello.\"");
        call.HearsAll().ShouldBe("log end | end DocumentEnd");
    }

    [Theory]
    [InlineData("""<prompt value="One., Number two">three</prompt>""", "\"One.\" + \"Number two\" + \"three\"")]
    [InlineData("""<do value="One fine day"><prompt/></do>""", "\"One fine day\"")]
    [InlineData("""<do value="inherited"><prompt>own</prompt></do>""", "\"own\"")]
    [InlineData("""<prompt say="said"/>""", "\"said\"")]
    [InlineData("""<assign var="x" value="you"/><prompt>Hello $x;</prompt>""", "\"Hello you\"")]
    public void A_prompt_plays_its_list_and_then_its_text(string content, string played) =>
        Script.Of(content).Starts().ShouldBe($"answer | play {played}");

    [Theory]
    [InlineData("""<menu value="menu.wav" say="Press 1." choices="1"/>""")]
    [InlineData("""<inputdigits var="d" value="menu.wav" say="Your number?"/>""")]
    [InlineData("""<prompt value="menu.wav, thanks.vox"/>""")]
    [InlineData("""<do value="menu.wav"><menu choices="1"/></do>""")]
    public void Files_are_played(string content) =>
        Script.Of(content).Starts().ShouldContain("https://ivr.example/menu.wav");

    [Theory]
    [InlineData("""<menu say="a"><log value="x"/></menu>""")]
    [InlineData("""<inputdigits say="a" var="d"><do/></inputdigits>""")]
    public void Anything_but_handlers_inside_is_an_error(string content) =>
        Script.Of(content).Starts().ShouldStartWith("answer | event error:document unhandled");

    [Fact]
    public void A_loop_of_nothing_ends_by_the_step_budget() =>
        Script.Of("""<prompt say="" repeat="nolimit"/>""").Starts().ShouldBe("answer | diagnostic SE5001 | end LimitExceeded");

    [Fact]
    public void A_grammar_file_is_fetched_before_the_prompt()
    {
        var call = Script.Of("""<menu say="Say yes." choices="yes.jsgf" repeat="2"/>""");
        call.Starts().ShouldBe("answer | GET https://ivr.example/yes.jsgf");
        call.Replies("#JSGF V1.0;\ngrammar yes;\npublic <yes> = yes {Y} | sure {Y};")
            .ShouldBe("play \"Say yes.\" | listen Speech");
        call.Says("no").ShouldBe("stop | event choice:nomatch unhandled | play \"Say yes.\" | listen Speech");
        call.Says("sure").ShouldBe("stop | choice Y | event choice:Y unhandled | end DocumentEnd");
    }
}
