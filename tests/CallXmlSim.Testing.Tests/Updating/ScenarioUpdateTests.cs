using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Scenarios.Reading;
using CallXmlSim.Testing.Updating;

namespace CallXmlSim.Testing.Tests.Updating;

public sealed class ScenarioUpdateTests : IDisposable
{
    private readonly string _path = Path.Combine(ScenarioText.Folder, $"{nameof(ScenarioUpdateTests)}.scenario.yaml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_is_heard_and_expected_now_is_written_and_the_rest_stays_as_it_was()
    {
        var update = Update("""
            # A comment.
            scenario: Sales
            script: menu.xml
            contact center: none
            conversation:
              - hears:   press 3   # once it was 3
              - presses: 1
              - hears exactly: "Good night."
            expect:
              variables: { department: support, item: ~ }
              hung up by: caller
              ends by: exit
              duration: at most 1s
            """);

        update.Text.ShouldBe("""
            # A comment.
            scenario: Sales
            script: menu.xml
            contact center: none
            conversation:
              - hears:   Welcome to Example. For sales, press 1. For opening hours, press 2.   # once it was 3
              - presses: 1
              - hears exactly: Connecting you to sales.
            expect:
              variables: { department: sales, item: ~ }
              hung up by: script
              ends by: script hangup
              duration: at most 7.385s
            """);
        update.Changes.SelectMany(change => change.After).ShouldContain("  hung up by: script");
        ScenarioText.RunAll(update.Text).ShouldHaveSingleItem().Failures.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("repeat: 2", "steps:")]
    [InlineData("may hear: Welcome", "then:")]
    public void A_file_stays_one_that_can_be_read_whatever_has_gone_from_it(string step, string list)
    {
        var update = Update($"""
            script: menu.xml
            contact center: none
            conversation:
              - {step}
                {list}
                  - hears exactly: Nothing like this
                  - hears exactly: Nor like that
                  - hears exactly: Nor like anything
            """);

        ScenarioText.ReadAll(update.Text).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_value_in_brackets_is_quoted_when_it_needs_to_be() =>
        Update("""
            script: external-ivr-demo.xml
            conversation: [{ hears: Good morning }, hangs up]
            """).Text.ShouldContain(
            "[{ hears: 'Welcome to the 8 by 8 External IVR Demo. To redirect your call to an ACD queue, press 1.' }, hangs up]");

    [Fact]
    public void A_scenario_that_passes_is_left_alone() =>
        Update("script: menu.xml\nconversation: [hears: press 1]").Changes.ShouldBeEmpty();

    [Fact]
    public void What_two_scenarios_share_and_want_otherwise_is_left_alone()
    {
        const string text = """
            script: menu.xml
            contact center: none
            expect: { hung up by: far end }
            scenarios:
              - { scenario: One, conversation: [presses: 1] }
              - { scenario: Two, conversation: [hangs up after 1s] }
            """;

        Update(text).ShouldSatisfyAllConditions(
            update => update.Text.ShouldBe(text),
            update => update.Changes.ShouldBeEmpty());
    }

    [Fact]
    public void The_placeholder_of_a_table_is_left_alone() =>
        Update("""
            scenario: <what>
            script: menu.xml
            conversation: [hears: <what>]
            examples: [[what], [nonsense]]
            """).Changes.ShouldBeEmpty();

    [Fact]
    public void Only_the_scenarios_that_the_filter_chooses_are_changed() =>
        Update(
            """
            script: menu.xml
            scenarios:
              - { scenario: One, conversation: [hears: nonsense, hangs up] }
              - { scenario: Two, conversation: [hears: nonsense, hangs up] }
            """,
            "=Two").Changes.ShouldHaveSingleItem().Line.ShouldBe(4);

    [Fact]
    public void A_token_is_not_written() =>
        Update("script: external-ivr-demo.xml\nconversation: [presses: 1]\nexpect: { variables: { token: secret } }")
            .Changes.ShouldBeEmpty();

    private ScenarioUpdate Update(string text, params string[] filter)
    {
        File.WriteAllText(_path, text);
        return ScenarioUpdate.Of(_path, new CaseFilter(filter), seed: 1);
    }
}
