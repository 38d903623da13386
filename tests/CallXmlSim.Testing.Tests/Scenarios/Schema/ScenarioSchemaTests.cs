using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CallXmlSim.Testing.Scenarios.Reading.Steps;
using CallXmlSim.Testing.Tests.Scenarios.Reading;
using Json.Schema;

namespace CallXmlSim.Testing.Tests.Scenarios.Schema;

/// <summary>The schema that editors complete and check scenario files with says what the reader says.</summary>
public partial class ScenarioSchemaTests
{
    private const string Unknown = "qqqqqqqqqqqqqq";
    private static readonly string Text = WorkTree.Read("docs/scenario.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    public static TheoryData<string> Files => [.. WorkTree.ScenarioFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_file_is_valid(string file) => Errors(WorkTree.Read(file)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_file_names_the_schema_in_its_first_line(string file)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Count(character => character == '/')));

        WorkTree.Read(file).ShouldStartWith($"# yaml-language-server: $schema={up}docs/scenario.schema.json\n");
    }

    [Theory]
    [MemberData(nameof(ScenarioDocumentationTests.Examples), MemberType = typeof(ScenarioDocumentationTests))]
    public void An_example_of_the_documentation_is_valid(string text) => Errors(text).ShouldBeEmpty();

    [Theory]
    [InlineData("script: menu.xml\nconversaton: []")]
    [InlineData("script: menu.xml\nconversation: [preses: 1]")]
    [InlineData("script: menu.xml\nconversation: [{ hears: one, presses: 1 }]")]
    [InlineData("script: menu.xml\nconversation: [hangs up soon]")]
    [InlineData("script: menu.xml\nconversation: [in any order: []]")]
    [InlineData("script: menu.xml\nconversation: [waits: long]")]
    [InlineData("script: menu.xml\nweb: [request: https://ivr.example]")]
    [InlineData("script: menu.xml\nexpect: { routed to: sales }")]
    [InlineData("script: menu.xml\nfar ends: { 4711: tired }")]
    [InlineData("script: menu.xml\nexpect: { calls: [4711: engaged] }")]
    [InlineData("script: menu.xml\nexpect: { variables: { a: { part: b, words: c } } }")]
    public void A_mistake_is_one_for_the_schema_too(string text)
    {
        Errors(text).ShouldNotBeEmpty();
        ScenarioText.Read(text).HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/properties", "{0}: 1\nscript: menu.xml")]
    [InlineData("/definitions/entry/properties", "scenarios: [{{ scenario: One, script: menu.xml, {0}: 1 }}]")]
    [InlineData("/definitions/call/properties", "script: menu.xml\ncall: {{ {0}: 1 }}")]
    [InlineData("/definitions/stub/properties", "script: menu.xml\nweb: [{{ request: https://ivr.example, reply: 200, {0}: 1 }}]")]
    [InlineData("/definitions/wholeReply/properties", "script: menu.xml\nweb: [{{ request: https://ivr.example, reply: {{ {0}: 1 }} }}]")]
    [InlineData("/definitions/wholeFarEnd/properties", "script: menu.xml\nfar ends: {{ 4711: {{ {0}: 1 }} }}")]
    [InlineData("/definitions/otherCaller/properties", "script: menu.xml\nother callers: [{{ from: 1, {0}: 1 }}]")]
    [InlineData("/definitions/expect/properties", "script: menu.xml\nexpect: {{ {0}: 1 }}")]
    [InlineData("/definitions/expectedRequest/properties", "script: menu.xml\nexpect: {{ requests: [{{ request: https://ivr.example, {0}: 1 }}] }}")]
    [InlineData("/definitions/route/properties", "script: menu.xml\nexpect: {{ routed to: {{ {0}: 1 }} }}")]
    [InlineData("/definitions/recording/properties", "script: menu.xml\nexpect: {{ recordings: [{{ {0}: 1 }}] }}")]
    [InlineData("/definitions/pattern/properties", "script: menu.xml\nexpect: {{ log: {{ {0}: 1 }} }}")]
    [InlineData("/definitions/hears/properties", "script: menu.xml\nconversation: [{{ hears: one, {0}: 1 }}]")]
    [InlineData("/definitions/may hear matching/properties", "script: menu.xml\nconversation: [{{ may hear matching: one, {0}: 1 }}]")]
    [InlineData("/definitions/in any order/properties", "script: menu.xml\nconversation: [{{ in any order: [hears: one], {0}: 1 }}]")]
    [InlineData("/definitions/presses/properties", "script: menu.xml\nconversation: [{{ presses: 1, {0}: 1 }}]")]
    [InlineData("/definitions/says/properties", "script: menu.xml\nconversation: [{{ says: one, {0}: 1 }}]")]
    [InlineData("/definitions/plays/properties", "script: menu.xml\nconversation: [{{ plays: tone.wav, {0}: 1 }}]")]
    [InlineData("/definitions/stays silent/properties", "script: menu.xml\nconversation: [{{ stays silent: 1s, {0}: 1 }}]")]
    [InlineData("/definitions/waits/properties", "script: menu.xml\nconversation: [{{ waits: 1s, {0}: 1 }}]")]
    [InlineData("/definitions/repeat/properties", "script: menu.xml\nconversation: [{{ repeat: 2, steps: [waits: 1s], {0}: 1 }}]")]
    public void The_schema_knows_the_keys_that_the_reader_knows(string path, string template)
    {
        // The help for a key that is like no other lists all that are known.
        var help = ScenarioText.Read(string.Format(null, template, Unknown)).Diagnostics.ShouldHaveSingleItem().Help!;
        var known = Quoted().Matches(help).Select(match => match.Groups[1].Value);

        At(path).Select(property => property.Key).ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void The_schema_knows_the_steps_that_the_reader_knows() =>
        JsonNode.Parse(Text)!["definitions"]!["step"]!["anyOf"]!.AsArray()
            .Select(step => ((string)step!["$ref"]!)["#/definitions/".Length..])
            .ShouldBe(StepNames.All, ignoreOrder: true);

    private static IReadOnlyList<string> Errors(string yaml)
    {
        var instance = JsonSerializer.SerializeToElement(YamlJson.Of(yaml));
        var results = Schema.Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(detail => !detail.IsValid).Select(detail => $"{detail.InstanceLocation}: {detail.EvaluationPath}")];
    }

    private static JsonObject At(string path) =>
        path.Split('/').Skip(1).Aggregate(JsonNode.Parse(Text)!, (node, name) => node[name]!).AsObject();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
