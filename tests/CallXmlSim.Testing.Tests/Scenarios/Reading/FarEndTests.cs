namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

/// <summary>Those whom scripts call, sessions without a call, and what is said when they do not do as told.</summary>
public class FarEndTests
{
    private const string Confirms =
        "far ends: { 4711: { answers after: 2s, conversation: [says: Hello?, hears: Press 1, presses: 1, hears: Thank you] } }";

    [Theory]
    [InlineData(Confirms, "calls: [4711: answered]")]
    [InlineData(Confirms, "calls: [4711]")]
    [InlineData("far ends: { 4711: busy }", "calls: [4711: busy]")]
    [InlineData("far ends: { 4711: [busy, answers] }", "calls: [4711: busy]")]
    [InlineData("far ends: { 4711: { rejects after: 5s } }", "calls: [4711: rejected]")]
    [InlineData("far ends: { 4711: does not answer }", "calls: [4711: not answered]")]
    [InlineData("far ends: { 4711: { answers after: 1s, loses connection after: 2s } }", "hung up by: network")]
    [InlineData("far ends: { 4711: { machine: Leave a message. } }", "calls: [4711: answered]")]
    [InlineData("seed: 1", "calls: [4711: unreachable]")]
    public void A_script_calls_somebody(string farEnds, string expect) =>
        ScenarioText.Failures(Calling(farEnds, expect)).ShouldBeEmpty();

    [Theory]
    [InlineData("far ends: { 4711: busy }", "calls: [4711: answered]", "Expected a call to 4711 to be answered, but it was busy.")]
    [InlineData("far ends: { 4711: busy }", "calls: [4712]", "Expected a call to 4712, but the script called 4711.")]
    [InlineData("far ends: { 4711: busy }", "calls: [4711, 4711]", "Expected a call to 4711, but no such call was placed.")]
    [InlineData("far ends: { 4711: busy }", "calls: none", "Expected no call, but the script called 4711.")]
    [InlineData("far ends: { 4712: { conversation: [says: Hello] } }", "calls: [4711]", "Nobody called 4712, where a conversation was to begin.")]
    [InlineData("far ends: { 4711: { conversation: [hears: Press 2] } }", "calls: [4711]", "At 4711: Expected to hear \"Press 2\", but heard \"Your appointment is tomorrow at nine. Press 1 to confirm.\" and 1 more prompt.")]
    public void What_is_otherwise_is_said(string farEnds, string expect, string message) =>
        ScenarioText.Failures(Calling(farEnds, expect)).ShouldBe([message]);

    [Theory]
    [InlineData("far ends: { 4711: bussy }", "DOC0117")]
    [InlineData("far ends: { 4711: { answers: 2s } }", "DOC0111")]
    [InlineData("far ends: { 4711: { rejects after: 2s, conversation: [says: Hello] } }", "SIM6120")]
    [InlineData("conversation: [hears: Hello]", "SIM6120")]
    [InlineData("answering: sometimes", "DOC0117")]
    [InlineData("other callers: [{ to: 4711 }]", "DOC0112")]
    [InlineData("expect: { calls: [4711: engaged] }", "DOC0117")]
    public void A_mistake_is_reported(string wrong, string id) =>
        ScenarioText.Read($"script: reminder.xml\ncontact center: none\nstart: {{ number: 4711 }}\n{wrong}")
            .Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe([id]);

    private static string Calling(string farEnds, string expect) =>
        $"script: reminder.xml\ncontact center: none\nstart: {{ number: 4711 }}\n{farEnds}\nexpect: {{ {expect} }}";
}
