namespace CallXmlSim.VoiceXml.Tests.Prompts;

public sealed class PromptTests
{
    [Fact]
    public void Text_and_values_are_one_prompt_and_markup_becomes_pauses() =>
        Script.Of("""<form><block>You have <value expr="2 + 3"/> <!-- --> messages.<prompt><p>One</p><break time="2s"/><emphasis>two</emphasis></prompt></block></form>""")
            .Starts().ShouldBe("answer | play \"You have 5 messages.\" + \"One\" + pause 2s + \"two\"");

    [Fact]
    public void Audio_that_is_not_to_be_had_is_replaced_by_its_content()
    {
        var script = Script.Of("""<form><block><audio src="a.wav">Hello <value expr="1"/></audio></block></form>""");

        script.Starts().ShouldBe("answer | GET http://ivr.example/a.wav");
        script.Replies("", status: 404).ShouldBe("play \"Hello 1\"");
        script.HearsAll().ShouldBe("end DocumentEnd");
    }

    [Fact]
    public void The_parts_of_foreach_are_spoken_for_each_element() =>
        Script.Of("""<form><block><prompt><foreach item="i" array="['a', 'b']">say <value expr="i"/>,</foreach></prompt></block></form>""")
            .Starts().ShouldBe("answer | play \"say a, say b,\"");

    [Fact]
    public void The_mark_passed_last_is_part_of_the_result()
    {
        var script = Script.Of("""
            <form><field name="f"><prompt>One<mark name="a"/>two<mark name="b"/>three</prompt><option dtmf="1">yes</option>
              <filled><log><value expr="f$.markname"/></log></filled></field></form>
            """);

        script.Starts().ShouldBe("answer | listen Dtmf, Speech | play \"One\"");
        script.HearsAll().ShouldBe("play mark a + \"two\"");
        script.Presses("1").ShouldContain("log a");
    }

    [Fact]
    public void A_prompt_that_cannot_be_interrupted_swallows_keys()
    {
        var script = Script.Of("""
            <form><field name="f"><prompt bargein="false">Hear this</prompt><prompt>or this</prompt><option dtmf="1">yes</option></field></form>
            """);

        script.Starts().ShouldBe("answer | play \"Hear this\"");
        script.Presses("1").ShouldBe("");
        script.HearsAll().ShouldBe("listen Dtmf, Speech | play \"or this\"");
        script.Presses("1").ShouldBe("stop | listen None | choice yes | end DocumentEnd");
    }

    [Fact]
    public void A_hotword_prompt_is_interrupted_by_what_matches_alone()
    {
        var script = Script.Of("""
            <form><field name="f"><prompt bargeintype="hotword">Listen</prompt><option>yes</option></field></form>
            """);
        script.Starts();

        script.Says("never mind").ShouldBe("");
        script.Says("yes").ShouldStartWith("stop");
    }
}
