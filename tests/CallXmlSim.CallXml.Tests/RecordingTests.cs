using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Tests;

/// <summary>Recordings (CallXML 3.0 reference, 2.23, 2.24, 7.7).</summary>
public class RecordingTests
{
    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var script = Script.Of("""<recordaudio value="message.wav"/>""");
        script.Starts().ShouldBe("answer | record message.wav");
        script.Recording.ShouldBe(new RecordingRequest(
            TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5), Beep: true, RecordingFormat.Wav) { Name = "message.wav" });
    }

    [Fact]
    public void Every_attribute_is_heeded()
    {
        var script = Script.Of(
            """<recordaudio value="a.ulaw" maxtime="2m" maxsilence="3s" beep="false" format="audio/basic" termdigits="#"/>""");
        script.Starts().ShouldBe("answer | listen Dtmf | record a.ulaw");
        script.Recording.ShouldBe(new RecordingRequest(
            TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(3), Beep: false, RecordingFormat.MuLaw) { Name = "a.ulaw" });
    }

    [Theory]
    [InlineData(RecordingEnd.MaxTime, "maxtime")]
    [InlineData(RecordingEnd.Silence, "maxsilence")]
    public void Its_end_is_an_event(RecordingEnd end, string name)
    {
        var script = Script.Of($"""<recordaudio value="a.wav"/><on event="{name}"><log value="over"/></on>""");
        script.Starts();
        script.Recorded(end).ShouldBe($"event {name} | log over | end DocumentEnd");
    }

    [Fact]
    public void Without_a_handler_execution_goes_on()
    {
        var script = Script.Of("""<recordaudio value="a.wav"/><log value="after"/>""");
        script.Starts();
        script.Recorded(RecordingEnd.Silence).ShouldBe("event maxsilence unhandled | log after | end DocumentEnd");
    }

    [Fact]
    public void A_terminating_digit_ends_it_and_other_keys_are_queued()
    {
        var script = Script.Of(
            """<recordaudio value="a.wav" termdigits="#"/><getdigits var="d" maxdigits="1"/><log value="$d;"/>""");
        script.Starts();
        script.Presses('5').ShouldBe("");
        script.Presses('#').ShouldBe("stop recording");
        script.Recorded(RecordingEnd.Stopped).ShouldStartWith("event termdigit:# unhandled");
        script.HasEnded.ShouldBeTrue();
    }

    [Fact]
    public void Keys_typed_ahead_are_forgotten()
    {
        var script = Script.Of("""<wait value="1s"/><recordaudio value="a.wav" termdigits="#"/>""");
        script.Starts();
        script.Presses('#');
        script.TimePasses().ShouldBe("listen Dtmf | record a.wav");
    }

    [Fact]
    public void The_length_is_given_in_milliseconds()
    {
        var script = Script.Of("""<recordaudio value="a.wav" timevar="length"/><log value="$length;"/>""");
        script.Starts();
        script.Recorded(RecordingEnd.MaxTime, 2.345).ShouldContain("log 2345");
    }

    [Fact]
    public void A_variable_gets_the_URL_which_can_be_played()
    {
        var script = Script.Of("""<recordaudio value="message"/><playaudio value="$message;"/>""");
        script.Starts().ShouldBe("answer | record");
        script.Recorded(RecordingEnd.Silence).ShouldBe("event maxsilence unhandled | play <recording:recording-1.wav>");
    }

    [Fact]
    public void It_is_mailed_or_transferred()
    {
        var mailed = Script.Of("""<recordaudio value="mailto:boss@example.com"/>""");
        mailed.Starts().ShouldBe("answer | record");
        mailed.Recorded(RecordingEnd.Silence).ShouldStartWith("send recording-1.wav to mailto:boss@example.com | event maxsilence");
        var transferred = Script.Of("""<recordaudio value="ftp://files.example/in/a.wav"/>""");
        transferred.Starts();
        transferred.Recorded(RecordingEnd.Silence).ShouldStartWith("send recording-1.wav to ftp://files.example/in/a.wav");
    }

    [Fact]
    public void It_is_posted_as_a_file()
    {
        var script = Script.Of("""<recordaudio value="https://ivr.example/upload"/><log value="after"/>""");
        script.Starts();
        script.Recorded(RecordingEnd.Silence).ShouldBe("POST https://ivr.example/upload filename=");
        script.Request!.Fields[0].File!.FileName.ShouldBe("recording-1.wav");
        script.Replies("thanks").ShouldBe("event maxsilence unhandled | log after | end DocumentEnd");
    }

    [Fact]
    public void A_server_that_refuses_it_is_a_telephony_error()
    {
        var script = Script.Of("""<recordaudio value="https://ivr.example/upload"/>""");
        script.Starts();
        script.Recorded(RecordingEnd.Silence);
        script.Replies("no", 507).ShouldStartWith("event error:telephony unhandled");
    }

    [Fact]
    public void A_hangup_keeps_what_was_recorded()
    {
        var script = Script.Of("""<recordaudio value="m" timevar="t"/><on event="hangup"><log value="$m; $t;"/></on>""");
        script.Starts();
        script.Recorded(RecordingEnd.HangUp, 1).ShouldBe("");
        script.HangsUp().ShouldBe("event hangup | log recording:recording-1.wav 1000 | end CallerHangUp");
    }

    [Fact]
    public void A_hangup_during_an_upload_waits_for_it()
    {
        var script = Script.Of("""<recordaudio value="http://a.example/"/><on event="hangup"><log value="gone"/></on>""");
        script.Starts();
        script.Recorded(RecordingEnd.HangUp).ShouldStartWith("POST");
        script.HangsUp().ShouldBe("");
        script.Replies("").ShouldBe("event hangup | log gone | end CallerHangUp");
    }

    [Fact]
    public void Whatever_interrupts_it_ends_it()
    {
        var script = Script.Of("""<recordaudio value="a.wav"/><on event="externalevent"><log value="event"/></on>""");
        script.Starts();
        script.Receives("x").ShouldStartWith("event externalevent:x | stop recording | log event");
    }

    [Theory]
    [InlineData("""<recordaudio value="../a.wav"/>""", "error:document")]
    [InlineData("""<recordaudio/>""", "error:document")]
    [InlineData("""<recordaudio value="a.mp3" format="audio/mpeg"/>""", "error:telephony")]
    [InlineData("""<hangup/><on event="hangup"><recordaudio value="a.wav"/></on>""", "error:linenotactive")]
    public void What_cannot_be_is_an_error(string elements, string name) =>
        Script.Of(elements).Starts().ShouldContain($"event {name} unhandled");

    [Fact]
    public void A_call_is_recorded_from_one_recordcall_to_the_other()
    {
        var script = Script.Of(
            """<recordcall value="100" info="sales/$x;"/><say>Hi</say><recordcall value="0" info="sales"/>""");
        script.Starts().ShouldBe("answer | record call 0-0-session-1-sales_$x;.wav | play \"Hi\"");
        script.HearsAll().ShouldBe("stop recording call | end DocumentEnd");
    }

    [Fact]
    public void Recording_a_call_twice_is_fatal() =>
        Script.Of("""<recordcall value="100" info="a"/><recordcall value="100" info="b"/>""").Starts()
            .ShouldBe("answer | record call 0-0-session-1-a.wav | event error:document unhandled | diagnostic SE5002 | end UnhandledError");

    [Fact]
    public void A_share_of_the_calls_is_recorded()
    {
        var recorded = Enumerable.Range(0, 200).Count(seed => Script
            .Of("""<recordcall value="25" info="a"/>""", Script.Options with { Seed = seed }).Starts().Contains("record call"));
        recorded.ShouldBeInRange(30, 70);
    }

    [Fact]
    public void Switching_off_what_is_not_on_does_nothing() =>
        Script.Of("""<recordcall value="0" info="a"/>""").Starts().ShouldBe("answer | end DocumentEnd");
}
