using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>Requests of the script that are refused, fail, or come twice (External IVR API reference, 1.5, 1.6, 8).</summary>
public class RequestTests
{
    private const string Token = "92bd5cbf9ab120b3a47bdef9284b323d";
    private const string Fetch = """
        <fetch value="https://8x8.com/SC/externalIvrAction.php" submit="sip_id, tenant,
        token, action, param, extIvrData" method="post" var="retValue" />
        """;

    [Theory]
    [InlineData(Token, "00000000000000000000000000000000", 401, "Authentication failed")]
    [InlineData("value=\"klvm2\"", "value=\"nobody\"", 401, "Authentication failed")]
    [InlineData("https://8x8.com", "http://8x8.com", 403, "HTTPS is required")]
    [InlineData("https://8x8.com", "https://vcc-na4.8x8.com:8443", 0, "")]
    [InlineData("externalIvrAction.php", "externalivraction.php", 404, "Not found")]
    [InlineData("value=\"114\"", "value=\"999\"", 400, "Invalid queue id: 999")]
    [InlineData("value=\"114\"", "value=\"abc\"", 400, "Invalid queue id: abc")]
    [InlineData("wForwardACD", "wForwardAgent", 400, "Action not yet available: wForwardAgent")]
    [InlineData("wForwardACD", "wforwardacd", 400, "Invalid action: wforwardacd")]
    [InlineData("action, param, extIvrData", "action, extIvrData", 400, "Missing parameter: param")]
    [InlineData("$session.SIPCallID;", "somebody-else", 404, "Call not found")]
    [InlineData("|4711204]", "|4711204", 400, "Invalid extIvrData")]
    public void A_refused_request_leads_to_the_resume_action(string part, string otherwise, int status, string message)
    {
        var call = DemoCall.Pressing("1", DemoCall.DemoWith(part, otherwise));

        if (status > 0)
        {
            call.The<ResponseEntry>().Outcome.ShouldBeOfType<FetchReply>().Status.ShouldBe(status);
            call.The<RequestRefusedEntry>().ShouldSatisfyAllConditions(
                refused => refused.Code.ShouldBe(status),
                refused => refused.Message.ShouldStartWith(message));
        }

        ItIsTheResumeActionsCall(call);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Data_of_at_most_500_characters_are_accepted(int length, bool accepted)
    {
        const string Rest = "[Last Name|Smith][Account Number|4711204]";
        var first = new string('J', length - Rest.Length - "[First Name|]".Length);
        var call = DemoCall.Pressing("1", DemoCall.DemoWith("|John]", $"|{first}]"));

        call.All<RequestAcceptedEntry>().Count.ShouldBe(accepted ? 1 : 0);
        call.The<RoutedEntry>().By.ShouldBe(accepted ? QueuedBy.Request : QueuedBy.Resume);
    }

    [Fact]
    public void A_script_that_hangs_up_without_a_request_leads_to_the_resume_action()
    {
        var call = DemoCall.Pressing("1", "<callxml version=\"3.0\">Goodbye.<hangup/></callxml>");

        call.All<FetchEntry>().ShouldBeEmpty();
        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.ScriptHangUp);
        ItIsTheResumeActionsCall(call);
    }

    [Theory]
    [InlineData(ApiOutage.Unreachable)]
    [InlineData(ApiOutage.Silent)]
    [InlineData(ApiOutage.InternalError)]
    public void An_engine_that_is_out_of_order_raises_error_document_and_the_call_is_resumed(ApiOutage outage)
    {
        var api = new ApiOptions { Outage = outage };
        var call = DemoCall.Pressing("1", contactCenter: ContactCenters.WithApi(api));

        call.All<EventEntry>().ShouldContain(entry => entry.Event.Name == "error:document");
        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.UnhandledError);
        ItIsTheResumeActionsCall(call);
    }

    [Fact]
    public void A_script_can_handle_the_failure_of_its_request()
    {
        var script = DemoCall.DemoWith("  </do>\n</callxml>", "<on event=\"error:document\">Sorry.</on></do></callxml>");
        var call = DemoCall.Pressing(
            "1", script, ContactCenters.WithApi(new ApiOptions { Outage = ApiOutage.Unreachable }));

        call.Prompts.ShouldContain("Sorry.");
        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.DocumentEnd);
        ItIsTheResumeActionsCall(call);
    }

    [Fact]
    public void Refusals_with_status_200_go_unnoticed_by_the_script()
    {
        var call = DemoCall.Pressing(
            "1", DemoCall.DemoWith(Token, "0"), ContactCenters.WithApi(new ApiOptions { RefusalsAnswer200 = true }));

        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.DocumentEnd);
        ItIsTheResumeActionsCall(call);
    }

    [Fact]
    public void Of_two_accepted_requests_the_later_one_decides()
    {
        var call = DemoCall.Pressing("1", Twice("102", "[Reason|Billing]"));

        call.All<RequestAcceptedEntry>().Count.ShouldBe(2);
        call.The<RoutedEntry>().ShouldSatisfyAllConditions(
            routed => routed.Queue.ShouldBe(102),
            routed => routed.By.ShouldBe(QueuedBy.Request));
        call.The<OfferEntry>().Panel.ExternalRows.ShouldHaveSingleItem().Name.ShouldBe("Reason");
    }

    [Fact]
    public void An_accepted_request_outlives_a_refused_one()
    {
        var api = new ApiOptions { RefusalsAnswer200 = true };
        var call = DemoCall.Pressing("1", Twice("999", "[Reason|Billing]"), ContactCenters.WithApi(api));

        call.The<RoutedEntry>().Queue.ShouldBe(114);
        call.The<OfferEntry>().Panel.ExternalRows.Count.ShouldBe(3);
    }

    [Fact]
    public void A_request_after_the_end_of_the_leg_is_answered_with_410_and_changes_nothing()
    {
        var script = DemoCall.DemoWith("Please wait while we redirect your call.", "<hangup/>")
            .Replace("</callxml>", "<on event=\"hangup\" next=\"#late\"/><on event=\"error\"/></callxml>", StringComparison.Ordinal)
            .Replace("<fetch ", "</do><do label=\"late\"><fetch ", StringComparison.Ordinal);
        var call = DemoCall.Pressing("1", script);

        call.The<RequestRefusedEntry>().Code.ShouldBe(410);
        ItIsTheResumeActionsCall(call);
    }

    [Fact]
    public void An_empty_resume_action_disconnects_the_customer()
    {
        var call = DemoCall.Pressing(
            "", "<callxml version=\"3.0\"><hangup/></callxml>", ContactCenters.WithEmptyResume);

        call.End.ShouldBe(RunEnd.AllCallsEnded);
        call.All<RoutedEntry>().ShouldBeEmpty();
        call.The<InteractionEndedEntry>().By.ShouldBe(HangupInitiator.System);
    }

    [Fact]
    public void Without_an_agent_the_call_waits_in_the_queue()
    {
        var call = DemoCall.Pressing("1", contactCenter: ContactCenters.WithNobodyAvailable);

        call.End.ShouldBe(RunEnd.Waiting);
        call.The<RoutedEntry>().Queue.ShouldBe(114);
        call.The<WaitingEntry>().For.ShouldBe(WaitingFor.Agent);
    }

    [Fact]
    public void The_token_appears_nowhere_in_the_journals()
    {
        var call = DemoCall.Pressing("1");

        call.Json.ShouldNotContain(Token);
        call.Transcript.ShouldNotContain(Token);
    }

    // The demo, which sends a second request behind its first.
    private static string Twice(string queue, string data) => DemoCall.DemoWith(
        "    thank you",
        $"""
            <assign var="param" value="{queue}"/>
            <assign var="extIvrData" value="{data}"/>
            {Fetch}
            thank you
        """);

    private static void ItIsTheResumeActionsCall(DemoCall call)
    {
        call.End.ShouldBe(RunEnd.AllCallsEnded);
        call.All<ResumeActionEntry>().Count.ShouldBe(1);
        call.The<RoutedEntry>().ShouldSatisfyAllConditions(
            routed => routed.Queue.ShouldBe(102),
            routed => routed.By.ShouldBe(QueuedBy.Resume));
        call.The<OfferEntry>().Panel.ExternalRows.ShouldBeEmpty();
    }
}
