namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

public class ScenarioDiagnosticTests
{
    [Theory]
    [InlineData("SIM6101", "# nothing", 1, 1)]
    [InlineData("DOC0110", "- a list", 1, 1)]
    [InlineData("DOC0112", "scenario: No script", 1, 1)]
    [InlineData("DOC0111", "script: menu.xml\nconversaton: []", 2, 1)]
    [InlineData("SIM6120", "script: menu.xml\nscripts: { 100: menu.xml }", 2, 1)]
    [InlineData("SIM6125", "scripts: {}", 1, 1)]
    [InlineData("SIM6001", "script: no-such.xml", 1, 9)]
    [InlineData("SIM6002", "script: .", 1, 9)]
    [InlineData("SIM6121", "script: /menu.xml", 1, 9)]
    [InlineData("SIM6121", "script: ../../../../../../../../../../menu.xml", 1, 9)]
    [InlineData("SIM6001", "script: menu.xml\ncontact center: no-such.yaml", 2, 17)]
    [InlineData("DOC0111", "script: menu.xml\ncontact center: { tenant: [] }", 2, 19)]
    [InlineData("SIM6125", "script: menu.xml\nscenarios: []", 2, 1)]
    [InlineData("SIM6120", "script: menu.xml\nscenario: All\nscenarios: [scenario: One]", 3, 1)]
    [InlineData("DOC0112", "script: menu.xml\nscenarios: [about: One]", 2, 13)]
    [InlineData("SIM6124", "script: menu.xml\nscenarios: [scenario: One, scenario: One]", 2, 28)]
    public void A_mistake_in_the_file_is_reported_at_its_place(string id, string text, int line, int column) =>
        ShouldReport(id, text, line, column);

    [Theory]
    [InlineData("SIM6102", "- preses: 1", 3, 3)]
    [InlineData("SIM6102", "- waves", 3, 3)]
    [InlineData("SIM6103", "- hears: one\n  presses: 1", 4, 3)]
    [InlineData("SIM6104", "- presses: #", 3, 3)]
    [InlineData("SIM6104", "- repeat:\n  steps: []", 3, 3)]
    [InlineData("SIM6104", "- waits", 3, 3)]
    [InlineData("SIM6104", "- in any order: []", 3, 17)]
    [InlineData("SIM6105", "- presses 1", 3, 3)]
    [InlineData("SIM6106", "- hangs up\n- hears: one", 4, 3)]
    [InlineData("SIM6106", "- repeat: 2\n  steps: [hangs up]", 4, 11)]
    [InlineData("SIM6107", "- hangs up in 2s", 3, 3)]
    [InlineData("SIM6107", "- hangs up after two", 3, 3)]
    [InlineData("SIM6107", "- hangs up:\n  after: 2s", 3, 3)]
    [InlineData("SIM6108", "- presses: 1x", 3, 12)]
    [InlineData("SIM6109", "- hears matching: (1", 3, 19)]
    [InlineData("SIM6110", "- hears: ' '", 3, 10)]
    [InlineData("SIM6111", "- repeat: 200\n  steps:\n    - repeat: 200\n      steps: [hears: one]", 3, 3)]
    [InlineData("SIM6112", "- in any order: [hears: one, presses: 1]", 3, 30)]
    [InlineData("DOC0111", "- presses: 1\n  when: 2s", 4, 3)]
    [InlineData("DOC0111", "- hears: one\n  after: 2s", 4, 3)]
    [InlineData("DOC0114", "- says: one\n  confidence: 2", 4, 15)]
    [InlineData("DOC0114", "- says: one\n  or: { won: 2 }", 4, 14)]
    [InlineData("DOC0116", "- waits: long", 3, 10)]
    [InlineData("DOC0117", "- presses: 1\n  during: the music", 4, 11)]
    [InlineData("SIM6126", "- plays: body.txt", 3, 10)]
    [InlineData("SIM6001", "- plays: nothing.wav", 3, 10)]
    [InlineData("DOC0110", "- [hears, one]", 3, 3)]
    public void A_mistake_in_a_conversation_is_reported_at_its_place(string id, string steps, int line, int column) =>
        ShouldReport(id, $"script: menu.xml\nconversation:\n{steps}", line, column);

    [Theory]
    [InlineData("SIM6123", "- { request: POST, reply: 200 }", 3, 14)]
    [InlineData("DOC0112", "- { request: https://a.example }", 3, 5)]
    [InlineData("SIM6125", "- { request: https://a.example, reply: [] }", 3, 40)]
    [InlineData("DOC0114", "- { request: https://a.example, reply: 99 }", 3, 40)]
    [InlineData("DOC0117", "- { request: https://a.example, reply: lost }", 3, 40)]
    [InlineData("SIM6120", "- { request: https://a.example, reply: { body: a, body file: b.txt } }", 3, 51)]
    [InlineData("SIM6120", "- { request: https://a.example, reply: { status: 200, failure: times out } }", 3, 55)]
    [InlineData("SIM6001", "- { request: https://a.example, reply: { body file: b.txt } }", 3, 53)]
    [InlineData("SIM6122", "- { request: https://a.example, reply: { body file: large.txt } }", 3, 53)]
    public void A_mistake_in_a_stub_is_reported_at_its_place(string id, string stubs, int line, int column) =>
        ShouldReport(id, $"script: menu.xml\nweb:\n{stubs}", line, column);

    [Theory]
    [InlineData("DOC0111", "not herd: one", 3, 3)]
    [InlineData("DOC0117", "hung up by: nobody", 3, 15)]
    [InlineData("DOC0117", "ends by: luck", 3, 12)]
    [InlineData("DOC0113", "routed to: sales", 3, 14)]
    [InlineData("DOC0117", "routed to: { by: luck }", 3, 20)]
    [InlineData("SIM6140", "duration: less than 30s", 3, 13)]
    [InlineData("SIM6140", "duration: between 30s and 5s", 3, 13)]
    [InlineData("SIM6141", "diagnostics: [CX1003 in line 4]", 3, 17)]
    [InlineData("DOC0117", "diagnostics: few", 3, 16)]
    [InlineData("SIM6109", "log: { matching: '(?=a)' }", 3, 20)]
    [InlineData("SIM6110", "variables: { a: { part: '' } }", 3, 27)]
    [InlineData("SIM6120", "variables: { a: { part: b, words: c } }", 3, 30)]
    [InlineData("SIM6123", "requests: [POST]", 3, 14)]
    public void A_mistake_in_an_expectation_is_reported_at_its_place(string id, string expect, int line, int column) =>
        ShouldReport(id, $"script: menu.xml\nexpect:\n  {expect}", line, column);

    [Theory]
    [InlineData("SIM6125", "examples: []", 2, 11)]
    [InlineData("SIM6130", "examples: [[a, b], [1]]\nabout: <a> <b>", 2, 20)]
    [InlineData("SIM6131", "examples: [[a, a], [1, 2]]\nabout: <a>", 2, 16)]
    [InlineData("SIM6132", "examples: [[key], [1]]", 2, 1)]
    [InlineData("SIM6133", "examples: [[key], [1]]\nabout: <key> or <kye>", 3, 17)]
    [InlineData("DOC0112", "examples: [{ a: 1, b: 2 }, { a: 3 }]\nabout: <a> <b>", 2, 30)]
    [InlineData("DOC0111", "examples: [{ a: 1 }, { a: 3, b: 4 }]\nabout: <a>", 2, 30)]
    [InlineData("DOC0110", "examples: [[a], [[1]]]\nabout: <a>", 2, 18)]
    public void A_mistake_in_a_table_is_reported_at_its_place(string id, string table, int line, int column) =>
        ShouldReport(id, $"script: menu.xml\n{table}", line, column);

    [Theory]
    [InlineData("outcome: finished")]
    [InlineData("routed to: 114")]
    [InlineData("panel: { Queue: Sales }")]
    public void Without_a_contact_center_nothing_is_routed(string expect) =>
        ShouldReport("SIM6142", $"script: menu.xml\ncontact center: none\nexpect:\n  {expect}", 4);

    [Fact]
    public void The_nearest_name_is_offered()
    {
        var diagnostic = ScenarioText.Read("script: menu.xml\nconversation:\n- preses: 1").Diagnostics.ShouldHaveSingleItem();

        diagnostic.Message.ShouldBe("\"preses\" is no step of a conversation.");
        diagnostic.Help.ShouldBe("Did you mean \"presses\"?");
    }

    [Fact]
    public void A_mistake_in_a_shared_part_is_reported_once() =>
        ScenarioText.Read("script: menu.xml\nconversation: [preses: 1]\nscenarios: [scenario: One, scenario: Two]")
            .Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["SIM6102"]);

    [Fact]
    public void The_scenarios_of_a_file_with_an_error_are_left_out() =>
        ScenarioText.Read("script: menu.xml\nscenarios: [scenario: One, { scenario: Two, seed: x }]").Scenarios.ShouldBeEmpty();

    private static void ShouldReport(string id, string text, int line, int? column = null)
    {
        var diagnostics = ScenarioText.Read(text).Diagnostics;

        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        diagnostic.Position.Line.ShouldBe(line);
        if (column is not null)
            diagnostic.Position.Column.ShouldBe(column.Value);
    }
}
