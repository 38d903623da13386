namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

/// <summary>Scenario files that pass, and what a call is said to differ in when they do not.</summary>
public class ScenarioRunTests
{
    [Theory]
    [InlineData("- hears: press 1\n- presses: 1\n- hears: Connecting")]
    [InlineData("- presses: 1\n  during: the prompt\n- hears: Connecting")]
    [InlineData("- says: The sales department\n- hears: Connecting")]
    [InlineData("- says: sales\n  confidence: 0.1\n- hears: Sorry")]
    [InlineData("- says: sailors\n  or: { sales: 0.9 }\n- hears: Connecting")]
    [InlineData("- repeat: 5\n  steps: [hears: Welcome, stays silent: 5s]\n- hears: Goodbye")]
    [InlineData("- presses: 2\n- in any order: [hears: Fridays, hears: Mondays, may hear: Sundays]")]
    [InlineData("- repeat: 2\n  steps: [in any order: [hears: sales, hears: hours], presses: 3]\n- hears: Sorry")]
    [InlineData("- presses: 3\n- may hear: Sorry\n  then: [presses: 2]\n- hears: Mondays")]
    [InlineData("- waits: 1m\n- hears: Goodbye")]
    [InlineData("- hears: Welcome\n- hangs up during the prompt after 500ms")]
    public void A_conversation_comes_true(string steps) =>
        ScenarioText.Failures($"script: menu.xml\ncontact center: none\nconversation:\n{steps}").ShouldBeEmpty();

    [Theory]
    [InlineData("1", "not heard: Mondays")]
    [InlineData("1", "variables: { department: sales, item: ~ }")]
    [InlineData("1", "returns: { total: ~ }")]
    [InlineData("1", "events: [choice:1]")]
    [InlineData("1", "log: to sales")]
    [InlineData("2", "log: none")]
    [InlineData("1", "hung up by: script")]
    [InlineData("1", "ends by: script hangup")]
    [InlineData("1", "duration: between 1s and 30s")]
    [InlineData("1", "diagnostics: none")]
    [InlineData("1", "requests: none")]
    [InlineData("9", "requests: [{ request: POST https://shop.example/*, form: { item: { part: e }, size: ~ }, status: 200 }]")]
    [InlineData("9", "variables: { reply: ready }")]
    public void An_expectation_holds(string key, string expect) =>
        ScenarioText.Failures(Pressing(key, expect)).ShouldBeEmpty();

    [Theory]
    [InlineData("1", "not heard: press 1", "Expected not to hear \"press 1\", but heard \"Welcome to Example. For sales, press 1. For opening hours, press 2.\".")]
    [InlineData("1", "nothing else is heard: true", "Expected to hear nothing else, but heard \"Welcome to Example. For sales, press 1. For opening hours, press 2.\".")]
    [InlineData("1", "variables: { department: tea }", "Expected the variable department to be \"tea\", but it is \"sales\".")]
    [InlineData("1", "variables: { item: tea }", "Expected the variable item to be \"tea\", but it was never set.")]
    [InlineData("1", "variables: { department: ~ }", "Expected the variable department never to be set, but it is \"sales\".")]
    [InlineData("1", "returns: { total: 3 }", "Expected the script to return total as \"3\", but it returned no such value.")]
    [InlineData("1", "events: [choice:2]", "Expected the event choice:2, but the events were choice:1, hangup.")]
    [InlineData("1", "events: none", "Expected no event, but there was choice:1.")]
    [InlineData("1", "log: none", "Expected nothing in the log, but there is \"to sales\".")]
    [InlineData("1", "log: nothing", "Expected the script to log \"nothing\", but it did not.")]
    [InlineData("1", "hung up by: caller", "Expected the caller to hang up, but it was the script.")]
    [InlineData("1", "ends by: exit", "Expected the script to end by exit, but it ended by script hangup.")]
    [InlineData("1", "duration: at most 1s", "Expected a call of at most 1s, but it lasted 1.81s.")]
    [InlineData("1", "requests: [GET https://shop.example/order]", "Expected a request GET https://shop.example/order, but the script made no such request.")]
    [InlineData("9", "requests: none", "Expected no web request, but the script made POST https://shop.example/order.")]
    [InlineData("9", "requests: [{ request: https://shop.example/order, form: { item: milk } }]", "Expected a request https://shop.example/order, but in it item is \"tea\" instead of \"milk\".")]
    [InlineData("9", "requests: [{ request: https://shop.example/order, status: 500 }]", "Expected a request https://shop.example/order, but its reply was 200 instead of 500.")]
    [InlineData("1", "diagnostics: [CX1001]", "Expected the diagnostic CX1001, but there is none.")]
    public void An_expectation_that_does_not_hold_says_what_happened_instead(string key, string expect, string message) =>
        ScenarioText.Failures(Pressing(key, expect)).ShouldBe([message]);

    [Theory]
    [InlineData("routed to: 114")]
    [InlineData("routed to: { queue: 114, by: request, agent: Alice }")]
    [InlineData("panel: { First Name: John, Queue: Sales, Middle Name: ~ }")]
    public void What_the_contact_center_does_is_expected(string expect) =>
        ScenarioText.Failures(Demo("1", expect)).ShouldBeEmpty();

    [Theory]
    [InlineData("routed to: nowhere", "Expected the call to be routed nowhere, but it was routed to queue 114 by request.")]
    [InlineData("routed to: { queue: 102, by: resume action }", "Expected the call to be routed to queue 102 by resume action, but it was routed to queue 114 by request.")]
    [InlineData("routed to: { agent: Bob }", "Expected the call to be taken by Bob, but Alice took it.")]
    [InlineData("panel: { First Name: Jane }", "Expected the panel's row First Name to be \"Jane\", but it is \"John\".")]
    [InlineData("panel: { First Name: ~ }", "Expected no row First Name in the panel, but it is \"John\".")]
    [InlineData("panel: { Age: 7 }", "Expected the panel's row Age to be \"7\", but there is no such row.")]
    public void What_the_contact_center_did_not_do_is_said(string expect, string message) =>
        ScenarioText.Failures(Demo("1", expect)).ShouldBe([message]);

    [Fact]
    public void A_call_that_is_routed_nowhere_says_so() =>
        ScenarioText.Failures("script: menu.xml\nconversation: [hangs up after 1s]\nexpect: { routed to: 114, panel: { Queue: Sales } }")
            .ShouldBe(
            [
                "Expected the call to be routed to queue 114, but it was routed nowhere.",
                "Expected the panel's row Queue to be \"Sales\", but the call was offered to no agent.",
            ]);

    [Fact]
    public void Stubs_are_asked_in_order_and_reply_in_turn() =>
        ScenarioText.Failures("""
            script: balance.xml
            contact center: none
            web:
              - request: GET https://bank.example/balance/1
                reply: 404
              - request: https://bank.example/balance/*
                reply:
                  - unreachable
                  - status: 503
                    delay: 2s
                  - body file: body.txt
            conversation:
              - presses: "2#"
              - hears: One moment
              - hears: One moment
              - hears: Your balance is ready dollars.
            expect:
              requests:
                - https://bank.example/balance/2
                - { request: https://bank.example/balance/2, status: 503 }
                - { request: https://bank.example/balance/2, status: 200 }
            """).ShouldBeEmpty();

    [Fact]
    public void A_number_that_is_no_channel_leads_to_the_script_directly() =>
        ScenarioText.Failures("script: menu.xml\ncall: { to: 5000 }\nconversation: [presses: 2, hears: Fridays]\nexpect: { routed to: nowhere }")
            .ShouldBeEmpty();

    [Fact]
    public void A_script_with_errors_passes_when_its_diagnostics_are_named() =>
        ScenarioText.Failures("script: wrong.xml\nexpect: { diagnostics: [DOC0004 at 3:5] }").ShouldBeEmpty();

    [Fact]
    public void A_script_with_errors_fails_otherwise() =>
        ScenarioText.Failures("script: wrong.xml").ShouldHaveSingleItem().ShouldStartWith("The script cannot be called: ");

    private static string Pressing(string key, string expect) => $$"""
        script: menu.xml
        contact center: none
        web:
          - request: POST https://shop.example/order
            form: { item: tea }
            body: item=tea
            reply: { body: ready, headers: { Content-Type: text/plain } }
        conversation:
          - presses: {{key}}
        expect:
          {{expect}}
        """;

    private static string Demo(string key, string expect) => $$"""
        script: external-ivr-demo.xml
        conversation:
          - presses: {{key}}
        expect:
          {{expect}}
        """;
}
