namespace CallXmlSim.CallXml.Tests;

/// <summary>Audio files (CallXML 3.0 reference, 2.20, 7.8).</summary>
public class PlayAudioTests
{
    [Fact]
    public void A_file_is_named_relative_to_the_document()
    {
        var script = Script.Of("""<playaudio value="audio/hello.wav"/><log value="after"/>""");
        script.Starts().ShouldBe("answer | play <https://ivr.example/audio/hello.wav>");
        script.HearsAll().ShouldBe("log after | end DocumentEnd");
    }

    [Fact]
    public void The_text_of_say_stands_in_for_the_file() =>
        Script.Of("""<playaudio value="a.wav" say="  Hello   you. "/>""").Starts()
            .ShouldBe("answer | play <https://ivr.example/a.wav> else \"Hello you.\"");

    [Fact]
    public void The_value_is_inherited_and_may_refer_to_variables() =>
        Script.Of("""<assign var="n" value="7"/><do value="$n;.vox"><playaudio/></do>""").Starts()
            .ShouldBe("answer | play <https://ivr.example/7.vox>");

    [Fact]
    public void Without_say_a_file_that_cannot_be_played_is_a_telephony_error()
    {
        var script = Script.Of(
            """<playaudio value="a.wav"/><on event="error:telephony"><log value="$session.lasterror;"/></on>""");
        script.Starts();
        script.CannotPlay("it is not there").ShouldBe("event error:telephony | log it is not there | end DocumentEnd");
    }

    [Fact]
    public void Nobody_handling_it_the_session_ends()
    {
        var script = Script.Of("""<playaudio value="a.wav"/>""");
        script.Starts();
        script.CannotPlay("it is not there").ShouldBe(
            "event error:telephony unhandled | diagnostic SE5002 | end UnhandledError");
    }

    [Fact]
    public void A_terminating_digit_cuts_it_off()
    {
        var script = Script.Of("""<playaudio value="a.wav" termdigits="#"/><on event="termdigit:#"><log value="cut"/></on>""");
        script.Starts().ShouldBe("answer | play <https://ivr.example/a.wav> | listen Dtmf");
        script.Presses('1').ShouldBe("");
        script.Presses('#').ShouldBe("event termdigit:# | stop | log cut | end DocumentEnd");
    }

    [Fact]
    public void Choices_of_the_container_cut_it_off()
    {
        var script = Script.Of("""<do choices="1"><playaudio value="a.wav"/><on event="choice:1"><log value="one"/></on></do>""");
        script.Starts().ShouldBe("answer | play <https://ivr.example/a.wav> | listen Dtmf");
        script.Presses('1').ShouldStartWith("stop | choice 1 | event choice:1 | log one");
    }

    [Fact]
    public void An_empty_value_is_a_document_error() =>
        Script.Of("""<playaudio value=" "/>""").Starts().ShouldContain("event error:document unhandled");
}
