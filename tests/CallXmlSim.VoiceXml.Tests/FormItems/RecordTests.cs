using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.VoiceXml.Tests.FormItems;

/// <summary>Recordings with their shadow variables (VoiceXML 2.0, 2.3.6).</summary>
public sealed class RecordTests
{
    private const string Message = """
        <form><record name="m" beep="true" maxtime="10s">Speak now.
          <filled>
            <log><value expr="m$.duration"/> <value expr="m$.size"/> <value expr="m$.termchar"/> <value expr="m$.maxtime"/></log>
            <prompt>You said <audio expr="m"/></prompt>
            <submit next="save" method="post" namelist="m"/>
          </filled>
        </record></form>
        """;

    [Fact]
    public void A_recording_is_played_back_and_sent_as_a_file()
    {
        var script = Script.Of(Message);

        script.Starts().ShouldBe("answer | play \"Speak now.\"");
        script.HearsAll().ShouldBe("listen Dtmf, Speech | record");
        script.Records(TimeSpan.FromSeconds(2), RecordingEnd.Silence)
            .ShouldBe("listen None | log 2000 3 undefined false | POST http://ivr.example/save m=");
        script.Request!.Fields.ShouldHaveSingleItem().File!.ContentType.ShouldBe("audio/x-wav");
        script.Fails().ShouldContain("play \"You said\" + audio recording:m.wav");
    }

    [Fact]
    public void A_key_ends_a_recording()
    {
        var script = Script.Of(Message);
        script.Starts();
        script.HearsAll();

        script.Presses("#").ShouldBe("stop recording");
        script.Records(TimeSpan.FromSeconds(2), RecordingEnd.Stopped).ShouldContain("log 2000 3 # false");
    }

    [Fact]
    public void Silence_is_noinput()
    {
        var script = Script.Of(Message);
        script.Starts();
        script.HearsAll();

        script.Records(TimeSpan.Zero, RecordingEnd.Silence).ShouldContain("event noinput unhandled");
    }

    [Fact]
    public void A_format_that_nothing_records_in_is_an_error() =>
        Script.Of("""<form><record name="m" type="video/mp4"/></form>""").Starts().ShouldContain("event error.unsupported.format unhandled");

    [Fact]
    public void An_utterance_is_recorded_where_the_property_asks_for_it()
    {
        var script = Script.Of("""
            <property name="recordutterance" value="true"/>
            <form><field name="f"><option>yes</option>
              <filled><log><value expr="f$.recording + ' ' + f$.recordingsize + ' ' + f$.recordingduration"/></log></filled>
            </field></form>
            """);
        script.Starts();

        script.Says("yes", TimeSpan.FromSeconds(1)).ShouldContain("log recording:u.wav 3 1000");
    }

    [Fact]
    public void A_hangup_keeps_the_recording()
    {
        var script = Script.Of($"""<catch event="connection.disconnect.hangup"><log>kept <value expr="m"/></log></catch>{Message}""");
        script.Starts();
        script.HearsAll();

        script.HangsUp().ShouldBe("");
        script.Records(TimeSpan.FromSeconds(3), RecordingEnd.HangUp).ShouldContain("log kept recording:m.wav");
    }

    [Fact]
    public void A_recording_may_end_just_before_the_hangup_is_told()
    {
        var script = Script.Of($"""<catch event="connection.disconnect.hangup"><log>kept <value expr="m"/></log></catch>{Message}""");
        script.Starts();
        script.HearsAll();

        script.Records(TimeSpan.FromSeconds(3), RecordingEnd.HangUp).ShouldBe("listen None");
        script.HangsUp().ShouldContain("log kept recording:m.wav");
    }
}
