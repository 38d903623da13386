using System.Text.Json;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Scenarios.Reading;
using CallXmlSim.Testing.Updating;

namespace CallXmlSim.Testing.Tests.Updating;

/// <summary>Lists, mappings and what stands alone are brought in line; comments and layout stay.</summary>
public sealed class ListUpdateTests : IDisposable
{
    private readonly string _path = Path.Combine(ScenarioText.Folder, $"{nameof(ListUpdateTests)}.scenario.yaml");

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string, string, string> Expectations => new()
    {
        { "1", "events: [choice:2]", "events: [choice:1]" },
        { "1", "events:\n    - choice:2   # the key\n    # and then\n    - choice:9\n    - hangup", "events:\n    - choice:1   # the key\n    # and then\n    - hangup" },
        { "1", "events: choice:2", "events: choice:1" },
        { "1", "events: none", "events:\n    - choice:1\n    - hangup" },
        { "1", "{ events: none, ends by: script hangup }", "{ events: [choice:1, hangup], ends by: script hangup }" },
        { "1", "log: [of old, to sales]", "log: [to sales]" },
        { "1", "log:\n    - { words: purchase }", "log:\n    - { words: to sales }" },
        { "1", "log: none  # quiet", "log:  # quiet\n    - to sales" },
        { "2", "log:\n    # What is logged\n    - to sales\n    - more\n  ends by: exit", "log: none\n  ends by: exit" },
        { "2", "events: [choice:2]\n  log: |\n    to\n    sales", "events: [choice:2]\n  log: none" },
        { "1", "variables:\n    department: support # whom\n    item: tea", "variables:\n    department: sales # whom\n    item: ~" },
        { "1", "variables: { department: { part: support } }", "variables: { department: { part: sales } }" },
        { "1", "not heard: [Goodbye, connecting, Sorry]", "not heard: [Goodbye, Sorry]" },
        { "1", "not heard: connecting\n  log: to sales", "log: to sales" },
        { "1", "requests: GET https://shop.example/order", "requests: none" },
        { "9", "requests: none", "requests:\n    - POST https://shop.example/order" },
        {
            "9",
            "requests:\n    - request: GET https://shop.example/orders # where\n      form: { item: coffee, size: XL }\n      status: 201",
            "requests:\n    - request: POST https://shop.example/order # where\n      form: { item: tea }\n      status: 200"
        },
        {
            "9",
            "requests:\n    - request: POST https://shop.example/first\n    - request: POST https://shop.example/*\n      status: 404\n      form:\n        item: coffee\n        size: XL",
            "requests:\n    - request: POST https://shop.example/*\n      status: 200\n      form:\n        item: tea\n        size: ~"
        },
        { "1", "calls: [\"4940123456\"]", "calls: none" },
        { "1", "recordings: [message.wav]", "recordings: none" },
        { "1", "hung up by: far end\n  diagnostics: [CX1003, CX1003 at 4:7]", "hung up by: script" },
        { "1", "\"ends by\" :   exit", "\"ends by\" :   script hangup" },
    };

    [Theory]
    [MemberData(nameof(Expectations))]
    public void What_is_expected_becomes_what_happens(string key, string before, string after)
    {
        var update = Update(Scenario(key, before));

        update.Text.ShouldBe(Scenario(key, after));
        ScenarioText.RunAll(update.Text).ShouldHaveSingleItem().Failures.ShouldBeEmpty();
    }

    public static TheoryData<string, string> Routes => new()
    {
        { "routed to: 102", "routed to: 114" },
        { "routed to: nowhere", "routed to: 114" },
        { "routed to:\n    queue: 102 # Support\n    agent: Bob\n    by: resume action", "routed to:\n    queue: 114 # Support\n    agent: Alice\n    by: request" },
        { "routed to: { agent: Bob }", "routed to: { agent: Alice }" },
        { "outcome: abandoned # or not", "outcome: finished # or not" },
        { "panel: { First Name: Jane, Maiden Name: Doe }", "panel: { First Name: John, Maiden Name: ~ }" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public void The_route_and_the_panel_become_what_they_are_now(string before, string after)
    {
        var update = Update(Demo("presses: 1", before));

        update.Text.ShouldBe(Demo("presses: 1", after));
        ScenarioText.RunAll(update.Text).ShouldHaveSingleItem().Failures.ShouldBeEmpty();
    }

    [Fact]
    public void A_call_that_is_routed_nowhere_now_has_no_panel_any_more()
    {
        var update = Update(Demo("hangs up after 5s", "routed to:\n    queue: 114\n    agent: Alice\n  panel:\n    First Name: John\n    Last Name: Smith\n  outcome: finished\n  hung up by: caller"));

        update.Text.ShouldBe(Demo("hangs up after 5s", "routed to: nowhere\n  outcome: ended in IVR\n  hung up by: caller"));
    }

    [Fact]
    public void Calls_get_their_numbers_and_outcomes()
    {
        const string text = """
            script: reminder.xml
            contact center: none
            start: { number: "4940123456" }
            far ends: { 4940123456: busy }
            expect:
              calls:
                - 4940000000
                - 4940123456: answered   # the patient
            """;

        Update(text).Text.ShouldBe(text.Replace("    - 4940000000\n", "", StringComparison.Ordinal).Replace(": answered", ": busy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_prompt_becomes_a_step_when_every_prompt_is_told()
    {
        const string text = """
            script: menu.xml
            contact center: none
            conversation:
              - presses: 2   # opening hours
            expect:
              nothing else is heard: true
            """;

        Update(text).Text.ShouldBe("""
            script: menu.xml
            contact center: none
            conversation:
              - hears exactly: Welcome to Example. For sales, press 1. For opening hours, press 2.
              - presses: 2   # opening hours
              - hears exactly: We are open on Mondays. We are open on Fridays.
            expect:
              nothing else is heard: true
            """);
    }

    [Fact]
    public void A_new_prompt_becomes_a_step_between_brackets_too() =>
        Update("script: menu.xml\nconversation: [waits: 20s, hangs up]\nexpect: { nothing else is heard: true }").Text
            .ShouldStartWith("script: menu.xml\nconversation: [waits: 20s, { hears exactly: 'Welcome to Example. For sales, press 1. For opening hours, press 2.' }, {");

    [Fact]
    public void A_prompt_that_is_heard_no_more_goes_and_any_order_is_mended_one_by_one()
    {
        const string text = """
            script: menu.xml
            contact center: none
            conversation:
              - hears: press 1
              - in any order:
                  - hears: press 2
                  - hears: nonsense
              - presses: 2
              - hears: Fridays
              - hears: Goodbye.
            """;

        Update(text).Text.ShouldBe(text
            .Replace("hears: nonsense", "hears: Welcome to Example. For sales, press 1. For opening hours, press 2.", StringComparison.Ordinal)
            .Replace("\n  - hears: Goodbye.", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Diagnostics_become_those_that_are_reported()
    {
        var update = Update("script: wrong.xml\nexpect:\n  diagnostics: [CX1099]");

        update.Text.ShouldBe("script: wrong.xml\nexpect:\n  diagnostics: [DOC0004 at 3:5]");
    }

    [Fact]
    public void A_file_in_JSON_stays_one()
    {
        var update = Update("""
            {
              "script": "external-ivr-demo.xml",
              "conversation": [{ "hears": "nonsense" }, { "presses": 1 }],
              "expect": {
                "events": ["choice:2"], "requests": "none", "routed to": "nowhere",
                "panel": { "First Name": "Jane \"Q\"", "Phone Number": "110", "Maiden Name": "Doe" }
              }
            }
            """);

        using var json = JsonDocument.Parse(update.Text);
        var expect = json.RootElement.GetProperty("expect");
        expect.GetProperty("routed to").GetInt32().ShouldBe(114);
        expect.GetProperty("requests")[0].GetString().ShouldBe("POST https://8x8.com/SC/externalIvrAction.php");
        expect.GetProperty("panel").GetProperty("Phone Number").GetString().ShouldBe("16505551212");
        expect.GetProperty("panel").GetProperty("Maiden Name").ValueKind.ShouldBe(JsonValueKind.Null);
        ScenarioText.RunAll(update.Text).ShouldHaveSingleItem().Failures.ShouldBeEmpty();
    }

    [Fact]
    public void Line_breaks_stay_those_of_the_file() =>
        Update(Scenario("1", "log: none").ReplaceLineEndings("\r\n")).Text
            .ShouldBe(Scenario("1", "log:\n    - to sales").ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData("events: &e [choice:2]", "events: *e")]
    [InlineData("variables: { department: { matching: ^sup } }", "hung up by: script")]
    public void What_stands_for_more_than_one_value_is_left_to_its_author(string first, string second)
    {
        var text = $$"""
            script: menu.xml
            contact center: none
            scenarios:
              - scenario: One
                conversation: [presses: 1]
                expect:
                  {{first}}
              - scenario: Two
                conversation: [presses: 2]
                expect:
                  {{second}}
            """;

        Update(text).Text.Split('\n')[..7].ShouldBe(text.Split('\n')[..7]);
    }

    [Fact]
    public void What_a_scenario_shares_that_was_not_chosen_is_left_alone()
    {
        const string text = """
            script: menu.xml
            contact center: none
            expect:
              hung up by: caller
            scenarios:
              - { scenario: One, conversation: [presses: 1] }
              - { scenario: Two, conversation: [hangs up after 1s] }
            """;

        Update(text, "One").Changes.ShouldBeEmpty();
    }

    private static string Scenario(string key, string expect) => $$"""
        # A comment.
        script: menu.xml
        contact center: none
        web: [{ request: POST https://shop.example/order, reply: { body: on its way } }]
        conversation:
          - presses: {{key}}
        expect:{{(expect.StartsWith('{') ? " " : "\n  ")}}{{expect}}

        """;

    private static string Demo(string step, string expect) =>
        $"script: external-ivr-demo.xml\nconversation:\n  - {step}\nexpect:\n  {expect}\n";

    private ScenarioUpdate Update(string text, params string[] filter)
    {
        File.WriteAllText(_path, text);
        return ScenarioUpdate.Of(_path, new CaseFilter(filter), seed: 1);
    }
}
