namespace CallXmlSim.VoiceXml.Tests.Execution;

public sealed class FormInterpretationTests
{
    private const string City = """
        <form><field name="city">
          <prompt>Which city?</prompt>
          <prompt count="2">The city, please.</prompt>
          <grammar version="1.0" root="c" mode="voice"><rule id="c"><one-of><item>hamburg</item><item>rome</item></one-of></rule></grammar>
          <filled><log>to <value expr="city"/></log></filled>
        </field></form>
        """;

    [Fact]
    public void A_field_asks_and_is_filled()
    {
        var script = Script.Of(City);

        script.Starts().ShouldBe("answer | listen Speech | play \"Which city?\"");
        script.HearsAll().ShouldBe("timer 5s");
        script.Says("Rome").ShouldBe("listen None | choice Rome | log to Rome | end DocumentEnd");
    }

    [Fact]
    public void Silence_and_nonsense_are_events_with_tapered_prompts()
    {
        var script = Script.Of(City);
        script.Starts();
        script.HearsAll();

        script.TimePasses().ShouldBe("listen None | event noinput unhandled | listen Speech | play \"The city, please.\"");
        script.Says("Paris").ShouldBe(
            "stop | listen None | event nomatch unhandled | listen Speech | play \"I did not understand.\" + \"The city, please.\"");
    }

    [Fact]
    public void A_handler_without_reprompt_suppresses_the_next_prompts()
    {
        var script = Script.Of($"<noinput>Hello?</noinput>{City}");
        script.Starts();
        script.HearsAll();

        script.TimePasses().ShouldBe("listen None | event noinput | listen Speech | play \"Hello?\"");
    }

    [Fact]
    public void A_menu_leads_to_the_dialog_of_its_choice()
    {
        var script = Script.Of("""
            <menu dtmf="true"><prompt>Choose: <enumerate/></prompt><choice next="#a">sales</choice><choice next="#b">support</choice></menu>
            <form id="a"><block><log>a</log></block></form>
            <form id="b"><block><log>b</log></block></form>
            """);

        script.Starts().ShouldBe("answer | listen Dtmf, Speech | play \"Choose: sales; support\"");
        script.Presses("2").ShouldBe("stop | listen None | choice 2 | log b | end DocumentEnd");
    }

    [Fact]
    public void The_handler_with_the_highest_count_that_is_reached_is_taken()
    {
        var script = Script.Of($"""<noinput count="2"><log>twice</log></noinput><noinput><log>once</log></noinput>{City}""");
        script.Starts();
        script.HearsAll();

        script.TimePasses().ShouldContain("log once");
        script.TimePasses().ShouldContain("log twice");
    }

    [Fact]
    public void A_hangup_is_an_event_after_which_nothing_waits()
    {
        var script = Script.Of($"""<catch event="connection.disconnect"><log>gone</log></catch>{City}""");
        script.Starts();

        script.HangsUp().ShouldBe("event connection.disconnect.hangup | log gone | end CallerHangUp");
    }

    [Fact]
    public void A_subdialog_has_variables_of_its_own_and_returns_values()
    {
        var script = Script.Of("""
            <var name="x" expr="1"/>
            <form><subdialog name="s" src="#sub"><param name="p" expr="x + 1"/><filled><log><value expr="s.r"/></log></filled></subdialog></form>
            <form id="sub"><var name="p"/><block><assign name="x" expr="5"/><var name="r" expr="p * 10"/><return namelist="r"/></block></form>
            """);

        script.Starts().ShouldBe("answer | log 20 | end DocumentEnd");
        script.HasEnded.ShouldBeTrue();
    }

    [Fact]
    public void Keys_may_be_typed_ahead()
    {
        const string digits = """<grammar version="1.0" root="d" mode="dtmf"><rule id="d"><item repeat="2"><one-of><item>1</item><item>2</item></one-of></item></rule></grammar>""";
        var script = Script.Of(
            $"""<form><block><script src="a.js"/></block><field name="n"><prompt>Number?</prompt>{digits}</field></form>""");
        script.Starts().ShouldBe("answer | GET http://ivr.example/a.js");
        script.Presses("12").ShouldBe("");

        script.Replies("").ShouldBe("choice 1 2 | end DocumentEnd");
    }

    [Fact]
    public void A_caller_who_hangs_up_in_the_last_prompt_ends_the_session()
    {
        var script = Script.Of("<form><block>Goodbye.</block></form>");

        script.Starts().ShouldBe("answer | play \"Goodbye.\"");
        script.HangsUp().ShouldBe("end CallerHangUp");
    }

    [Fact]
    public void A_hangup_while_a_document_is_fetched_waits_for_the_next_waiting_state()
    {
        var script = Script.Of("""
            <form>
              <catch event="connection.disconnect.hangup"><log>gone</log></catch>
              <block><script src="a.js"/><log>still here</log></block>
              <field name="f"><option>yes</option></field>
            </form>
            """);
        script.Starts();

        script.HangsUp().ShouldBe("");
        script.Replies("").ShouldBe("log still here | event connection.disconnect.hangup | log gone | end CallerHangUp");
    }

    [Fact]
    public void A_second_disconnect_ends_the_session()
    {
        var script = Script.Of("""
            <catch event="connection.disconnect.hangup"><log>down</log><disconnect/></catch>
            <form><block><disconnect/><log>never</log></block></form>
            """);

        script.Starts().ShouldBe("answer | hang up | event connection.disconnect.hangup | log down | end ScriptHangUp");
    }

    [Fact]
    public void A_document_that_fetches_itself_for_ever_is_ended()
    {
        var script = Script.Of("""<form><block><goto next="menu.vxml"/></block></form>""", Script.Options with { StepBudget = 100 });
        script.Starts();

        for (var i = 0; i < 100 && !script.HasEnded; i++)
            script.Replies(Script.Document("""<form><block><goto next="menu.vxml"/></block></form>"""));

        script.HasEnded.ShouldBeTrue();
        script.Found!.Id.ShouldBe("SE5101");
    }

    [Fact]
    public void An_error_while_a_document_is_initialized_is_handled_by_the_document()
    {
        var script = Script.Of("""
            <catch event="error.semantic"><log>caught</log></catch>
            <var name="x" expr="undeclared"/>
            <form><block><log>never</log></block></form>
            """);

        script.Starts().ShouldBe("answer | event error.semantic | log caught | end DocumentEnd");
    }

    [Fact]
    public void A_property_that_cannot_be_is_an_error_of_what_it_is_set_for()
    {
        var script = Script.Of("""
            <form><catch event="error.semantic"><log>bad</log><exit/></catch><field name="f"><property name="timeout" value="soon"/><option>yes</option></field></form>
            """);

        script.Starts().ShouldBe("answer | event error.semantic | log bad | end Exit");
    }

    [Fact]
    public void Variables_can_be_asked_for_when_the_session_has_ended()
    {
        var script = Script.Of("""<var name="a" expr="1"/><form><var name="b" expr="'two'"/><block/></form>""");
        script.Starts();

        script.HasEnded.ShouldBeTrue();
        script.Variable("a").ShouldBe("1");
        script.Variable("b").ShouldBe("two");
        script.Variable("c").ShouldBeNull();
    }
}
