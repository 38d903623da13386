namespace CallXmlSim.CallXml.Tests;

public class DemoTests
{
    private const string Menu =
        "play \"Welcome to the 8 by 8 External IVR Demo. To redirect your call to an ACD queue, press 1.\" | listen Dtmf";

    [Fact]
    public void The_demo_binds_without_a_finding() => Script.Bind(Demo()).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Pressing_1_redirects()
    {
        var call = Script.OfDocument(Demo());
        call.Starts().ShouldBe("answer | " + Menu);
        call.Presses('1').ShouldBe(
            "stop | choice 1 | event choice:1 | play \"Please wait while we redirect your call.\" | listen None");
        call.HearsAll().ShouldBe(
            "POST https://8x8.com/SC/externalIvrAction.php sip_id=abc@example&tenant=klvm2"
            + "&token=92bd5cbf9ab120b3a47bdef9284b323d&action=wForwardACD&param=114"
            + "&extIvrData=[First Name|John][Last Name|Smith][Account Number|4711204]");
        call.Replies("ok").ShouldBe("play \"thank you for waiting. your call is being redirected to queue 114.\"");
        call.HearsAll().ShouldBe("end DocumentEnd");
    }

    [Fact]
    public void Another_key_is_told_to_be_invalid_and_the_menu_begins_anew()
    {
        var call = Script.OfDocument(Demo());
        call.Starts();
        call.Presses('2').ShouldBe(
            "stop | event choice:nomatch | play \"Invalid choice. Please try again.\" | listen None");
        call.HearsAll().ShouldBe(Menu);
    }

    [Fact]
    public void Silence_repeats_the_menu_ten_times_and_falls_through()
    {
        var call = Script.OfDocument(Demo());
        call.Starts();
        for (var i = 0; i < 9; i++)
        {
            call.HearsAll().ShouldBe("timer 5s | listen Dtmf");
            call.TimePasses().ShouldBe(Menu);
        }

        call.HearsAll();
        call.TimePasses().ShouldBe("play \"Please wait while we redirect your call.\" | listen None");
    }

    [Fact]
    public void A_failed_request_ends_the_application()
    {
        var call = Script.OfDocument(Demo());
        call.Starts();
        call.Presses('1');
        call.HearsAll();
        call.Fails().ShouldBe("event error:document unhandled | diagnostic SE5002 | end UnhandledError");
    }

    [Fact]
    public void A_hangup_in_the_first_prompt_makes_no_request()
    {
        var call = Script.OfDocument(Demo());
        call.Starts();
        call.HangsUp().ShouldBe("event hangup unhandled | stop | end CallerHangUp");
    }

    [Fact]
    public void A_hangup_during_the_request_waits_for_its_end()
    {
        var call = Script.OfDocument(Demo());
        call.Starts();
        call.Presses('1');
        call.HearsAll();
        call.HangsUp().ShouldBe("");
        call.Replies("ok").ShouldBe("event hangup unhandled | end CallerHangUp");
    }

    private static string Demo() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "external-ivr-demo.xml"));
}
