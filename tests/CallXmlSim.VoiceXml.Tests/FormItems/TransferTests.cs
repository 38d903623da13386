using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.VoiceXml.Tests.FormItems;

/// <summary>Transfers with their outcomes (VoiceXML 2.0, 2.3.7; VoiceXML 2.1, 9).</summary>
public sealed class TransferTests
{
    private const string Filled = "<filled><log>outcome <value expr=\"x\"/> after <value expr=\"x$.duration\"/></log></filled>";

    [Fact]
    public void A_bridge_ends_when_the_far_end_hangs_up()
    {
        var script = Of("bridge=\"true\"");

        script.Starts().ShouldBe("answer | transfer Bridge tel:+4940123");
        script.Answers().ShouldBe("");
        script.BridgeEnds(BridgeEnd.FarEnd).ShouldBe("log outcome far_end_disconnect after 7 | end DocumentEnd");
    }

    [Fact]
    public void A_bridge_is_ended_after_its_longest_time()
    {
        var script = Of("bridge=\"true\" maxtime=\"60s\"");
        script.Starts();

        script.Answers().ShouldBe("timer 60s");
        script.TimePasses().ShouldBe("release");
        script.BridgeEnds(BridgeEnd.Session).ShouldBe("log outcome maxtime_disconnect after 7 | end DocumentEnd");
    }

    [Fact]
    public void The_caller_ends_a_bridge_by_a_grammar()
    {
        var script = Script.Of($"""
            <form><transfer name="x" dest="tel:+4940123" bridge="true">
              <grammar version="1.0" root="r" mode="dtmf"><rule id="r">#</rule></grammar>
              <filled><log><value expr="x + ' ' + x$.inputmode + ' ' + x$.utterance"/></log></filled>
            </transfer></form>
            """);

        script.Starts().ShouldBe("answer | listen Dtmf | transfer Bridge tel:+4940123");
        script.Answers();
        script.Presses("5#").ShouldBe("release");
        script.BridgeEnds(BridgeEnd.Session).ShouldBe("listen None | log near_end_disconnect dtmf # | end DocumentEnd");
    }

    [Theory]
    [InlineData(DialFailure.Busy, "log outcome busy after 0")]
    [InlineData(DialFailure.NoAnswer, "log outcome noanswer after 0")]
    [InlineData(DialFailure.NetworkBusy, "log outcome network_busy after 0")]
    public void What_the_network_reports_is_a_result(DialFailure failure, string log)
    {
        var script = Of("type=\"consultation\"");

        script.Starts().ShouldBe("answer | transfer Consultation tel:+4940123");
        script.DialFails(failure).ShouldBe($"{log} | end DocumentEnd");
    }

    [Theory]
    [InlineData(DialFailure.Unreachable, "error.connection.noroute")]
    [InlineData(DialFailure.BadDestination, "error.connection.baddestination")]
    public void A_number_that_leads_nowhere_is_an_error(DialFailure failure, string name)
    {
        var script = Of("bridge=\"true\"");
        script.Starts();

        script.DialFails(failure).ShouldContain($"event {name} unhandled");
    }

    [Fact]
    public void A_blind_transfer_gives_the_call_away_and_is_an_event()
    {
        var script = Of("");

        script.Starts().ShouldBe("answer | transfer Blind tel:+4940123");
        script.GivenAway().ShouldBe("event connection.disconnect.transfer unhandled | end Transferred");
    }

    [Fact]
    public void A_hangup_in_a_bridge_is_the_caller_s()
    {
        var script = Of("bridge=\"true\"");
        script.Starts();
        script.Answers();

        script.HangsUp().ShouldBe("event connection.disconnect.hangup unhandled | end CallerHangUp");
    }

    [Theory]
    [InlineData("http://example.com/", "error.unsupported.uri")]
    [InlineData("nonsense", "error.connection.baddestination")]
    public void A_destination_that_is_no_telephone_is_an_error(string destination, string name) =>
        Script.Of($"""<form><transfer name="x" dest="{destination}"/></form>""").Starts().ShouldContain($"event {name} unhandled");

    private static Script Of(string attributes) =>
        Script.Of($"""<form><transfer name="x" dest="tel:+4940123" {attributes}>{Filled}</transfer></form>""");
}
