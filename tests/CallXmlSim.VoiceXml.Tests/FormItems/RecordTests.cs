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
        script.HearsAll().ShouldBe("listen Dtmf, Speech | record | timer 5s");
        script.Records(TimeSpan.FromSeconds(2), RecordingEnd.Silence)
            .ShouldBe("listen None | log 2000 3 undefined false | POST http://ivr.example/save m=");
        script.Request!.Fields.ShouldHaveSingleItem().File!.ContentType.ShouldBe("audio/x-wav");
        script.Fails().ShouldContain("play \"You said\" + audio recording:1");
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

        script.TimePasses().ShouldBe("stop recording");
        script.Records(TimeSpan.Zero, RecordingEnd.Stopped).ShouldContain("event noinput unhandled");
    }

    [Fact]
    public void A_hangup_keeps_the_recording()
    {
        var script = Script.Of($"""<catch event="connection.disconnect.hangup"><log>kept <value expr="m"/></log></catch>{Message}""");
        script.Starts();
        script.HearsAll();

        script.HangsUp().ShouldBe("");
        script.Records(TimeSpan.FromSeconds(3), RecordingEnd.HangUp).ShouldContain("log kept recording:1");
    }
}
