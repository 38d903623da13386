namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

public class ScenarioReaderTests
{
    [Fact]
    public void A_scenario_without_a_name_is_called_after_its_file() =>
        ScenarioText.ReadAll("script: menu.xml").ShouldHaveSingleItem().Name.ShouldBe("test");

    [Fact]
    public void What_stands_beside_the_list_holds_for_all_and_an_entry_replaces_it()
    {
        var scenarios = ScenarioText.ReadAll("""
            script: menu.xml
            about: Shared
            seed: 7
            scenarios:
              - scenario: One
              - scenario: Two
                about: Its own
            """);

        scenarios.Select(scenario => (scenario.Name, scenario.About, scenario.Seed))
            .ShouldBe([("One", "Shared", 7), ("Two", "Its own", 7)]);
    }

    [Fact]
    public void Each_row_of_a_table_makes_a_scenario()
    {
        var scenarios = ScenarioText.ReadAll("""
            scenario: Key <key> leads to <what>
            script: menu.xml
            conversation:
              - presses: <key>
              - hears: <what>
            examples:
              - [key, what]
              - [1, sales]
              - [2, Mondays]
            """);

        scenarios.Select(scenario => scenario.FullName)
            .ShouldBe(["Key 1 leads to sales (example 1)", "Key 2 leads to Mondays (example 2)"]);
        scenarios[1].Conversation.Select(step => step.Phrase).ShouldBe(["presses 2", "hears \"Mondays\""]);
    }

    [Fact]
    public void A_table_may_be_a_list_of_mappings() =>
        ScenarioText.ReadAll("""
            scenario: Key <key>
            script: menu.xml
            examples: [{ key: 1 }, { key: "#" }]
            """).Select(scenario => scenario.Name).ShouldBe(["Key 1", "Key #"]);

    [Fact]
    public void What_no_column_is_stands_for_itself_and_an_empty_cell_for_an_absent_key()
    {
        var scenarios = ScenarioText.ReadAll("""
            scenario: <b> and <seed>
            script: menu.xml
            seed: <seed>
            examples: [[seed], [~], [3]]
            """);

        scenarios.Select(scenario => (scenario.Name, scenario.Seed)).ShouldBe([("<b> and ~", null), ("<b> and 3", 3)]);
    }

    [Fact]
    public void Rows_share_what_does_not_depend_on_them()
    {
        var scenarios = ScenarioText.ReadAll("""
            scenario: Number <n>
            script: menu.xml
            conversation: [hears: Welcome]
            expect: { ends by: exit }
            examples: [[n], [1], [2]]
            """);

        scenarios[0].Conversation.ShouldBeSameAs(scenarios[1].Conversation);
        scenarios[0].Expectations.ShouldBeSameAs(scenarios[1].Expectations);
        scenarios[0].World.Scripts[0].Script.ShouldBeSameAs(scenarios[1].World.Scripts[0].Script);
    }

    [Fact]
    public void Steps_read_as_a_person_tells_them() =>
        ScenarioText.ReadAll("""
            script: menu.xml
            conversation:
              - hears part: elcom
              - may hear exactly: Sorry?
                then:
                  - presses: 1 2 #
              - in any order:
                  - hears: Mondays
                  - may hear matching: fri.*s
              - says: sales
                confidence: 0.4
                after: 2s
              - stays silent: 1.5s
              - waits: 250ms
              - repeat: 2
                steps:
                  - presses: "*"
                    during: the prompt
              - hangs up during the prompt after 500ms
            """).Single().Conversation.Select(step => step.Phrase).ShouldBe(
            [
                "hears a part \"elcom\"",
                "may hear exactly \"Sorry?\"",
                "hears in any order \"Mondays\", something like /fri.*s/",
                "says \"sales\" (confidence 0.4)",
                "stays silent for 1.5s",
                "waits 250ms",
                "presses *",
                "presses *",
                "hangs up",
            ]);

    [Fact]
    public void The_call_has_numbers_names_and_headers()
    {
        var world = ScenarioText.ReadAll("""
            scripts:
              100: menu.xml
              200: balance.xml
            contact center: none
            call:
              from: 16505550000
              to: 200
              caller name: Ann
              redirected from: 300
              private: true
              sip call id: abc@host
              headers: { X-Account: 4711 }
            """).Single().World;

        world.ContactCenter.ShouldBeNull();
        world.Scripts.Select(script => script.Number).ShouldBe(["100", "200"]);
        (world.From, world.To).ShouldBe(("16505550000", "200"));
        world.Dialling.ShouldSatisfyAllConditions(
            call => call.CallerName.ShouldBe("Ann"),
            call => call.RedirectedNumber.ShouldBe("300"),
            call => call.IsPrivate.ShouldBeTrue(),
            call => call.CallId?.Value.ShouldBe("abc@host"),
            call => call.Headers.ShouldBe([new("X-Account", "4711")]));
    }

    [Fact]
    public void A_failure_points_at_the_step_in_the_file()
    {
        var result = ScenarioText.RunAll("script: menu.xml\nconversation:\n- hears: Welcome\n- hears: Nonsense").Single();

        var failure = result.Failures.ShouldHaveSingleItem();
        result.Scenario.Source[failure.Span].ToString().ShouldBe("hears: Nonsense");
    }
}
