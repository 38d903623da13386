using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Testing.Tests.Scenarios.Reading;

/// <summary>Whatever is wrong with a file, its author is told where and what to do.</summary>
public class HostileFileTests
{
    public static TheoryData<string> Files =>
    [
        "",
        "# nothing",
        "hello",
        "\u0001\u0002",
        "- script: menu.xml",
        "script: ~",
        "script: [a, b]",
        "script: nowhere.xml",
        "script: .",
        "script: /etc/passwd",
        "script: ../../../../../../../../../../etc/passwd",
        "script: \"a\\0b\"",
        "script: \"menu.xml",
        "script: !ruby/object menu.xml",
        "script: menu.xml\nscript: menu.xml",
        "script: menu.xml\n---\nscript: menu.xml",
        "script: menu.xml\nscrip: menu.xml",
        "script: menu.xml\nscripts: { 1: menu.xml }",
        "script: menu.xml\nconversation: 5",
        "script: menu.xml\nconversation: *steps",
        "script: menu.xml\nconversation: &a [*a]",
        "script: menu.xml\nconversation:\n\t- presses: 1",
        "script: menu.xml\nconversation: [waits: 5 parsecs]",
        "script: menu.xml\nconversation: [waits: 999999999999999h]",
        "script: menu.xml\nconversation: [hears matching: '([']",
        "script: menu.xml\nconversation: [hears matching: '(?=a)b']",
        "script: menu.xml\nconversation: [hears: '']",
        "script: menu.xml\nconversation: [hears: ]",
        "script: menu.xml\nconversation: [hangs up, presses: 1]",
        "script: menu.xml\nconversation: [presses: E]",
        "script: menu.xml\nconversation: [{ presses: 1, during: lunch }]",
        "script: menu.xml\nconversation: [{ repeat: 100000000, steps: [waits: 1s] }]",
        "script: menu.xml\nconversation: [{ says: hi, confidence: 3 }]",
        "script: menu.xml\nconversation: [plays: menu.xml]",
        "scenario: ''\nscript: menu.xml",
        "script: menu.xml\ncall: { to: '' }",
        "script: menu.xml\ncall: { from: ' ' }",
        "scripts: { '': menu.xml }",
        "script: menu.xml\nfar ends: { '': busy }",
        "script: menu.xml\ncall: { headers: [x] }",
        "script: menu.xml\ncall: { private: maybe }",
        "script: menu.xml\nstart: [a]",
        "script: menu.xml\nanswering: never",
        "script: menu.xml\nfar ends: { 1: flies }",
        "script: menu.xml\nother callers: [{}]",
        "script: menu.xml\nweb: [{ request: demo, reply: 200 }]",
        "script: menu.xml\nweb: [{ request: https://a.example, reply: 99 }]",
        "script: menu.xml\ncontact center: nowhere.yaml",
        "script: menu.xml\ncontact center: { tenants: [{ queues: [{ id: x }] }] }",
        "script: menu.xml\nseed: 99999999999999999999",
        "script: menu.xml\nscenarios: []",
        "script: menu.xml\nscenarios: [{ scenario: a }, { scenario: a }]",
        "script: menu.xml\nexamples: 5",
        "script: menu.xml\nexamples: []",
        "scenario: <a>\nscript: menu.xml\nexamples: [[a, b], [1]]",
        "script: menu.xml\nexpect: { routed to: nowher }",
        "script: menu.xml\nexpect: { outcome: lost }",
        "script: menu.xml\nexpect: { duration: 5 }",
        "script: menu.xml\nexpect: { diagnostics: some }",
        "script: menu.xml\nexpect: { calls: [{ 123: bussy }] }",
        "script: menu.xml\nexpect: { requests: [1] }",
        "x: &x { script: menu.xml }\n<<: *x",
        "script: menu.xml\n? [a]\n: b",
        "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e]",
        "a: " + new string('[', 5000) + new string(']', 5000),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_has_a_place_and_a_help(string text)
    {
        var file = ScenarioText.Read(text);

        file.Scenarios.ShouldBeEmpty();
        file.Diagnostics.ShouldContain(found => found.Severity == DiagnosticSeverity.Error);
        file.Diagnostics.ShouldAllBe(found => found.Source == file.Source && found.Position.Line > 0 && found.Position.Column > 0);
        file.Diagnostics.ShouldAllBe(found => !string.IsNullOrEmpty(found.Help));
    }
}
