using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads what must hold when the call is over.</summary>
internal sealed class ExpectFields(ReadingScope scope)
{
    private static readonly (string Name, PartyKind Value)[] Parties =
        [.. PartyName.All.Select(name => (name, PartyName.Parse(name)!.Value))];

    private static readonly (string Name, EndReason Value)[] Ends =
        [.. EndName.All.Select(name => (name, EndName.Parse(name)!.Value))];

    public IReadOnlyList<Expectation> Read(YamlNode node)
    {
        if (scope.Binder.Fields(node, "\"expect\"") is not { } fields)
            return [];
        var all = new List<Expectation>();
        NotHeard(fields, all);
        if (fields.Boolean("nothing else is heard") == true)
            all.Add(new NothingElseHeardExpectation { Span = fields.SpanOf("nothing else is heard") });
        Add(all, fields, "requests", Requests);
        Add(all, fields, "recordings", Recordings);
        foreach (var (name, value, span) in Patterns(fields, "variables"))
            all.Add(new VariableExpectation(name, value) { Span = span });
        foreach (var (name, value, span) in Patterns(fields, "returns"))
            all.Add(new ReturnedValueExpectation(name, value) { Span = span });
        Add(all, fields, "calls", calls => CallFields.Read(calls, scope));
        Add(all, fields, "events", events => new EventsExpectation(Texts(events, "an event")));
        Add(all, fields, "log", log => new LogExpectation(Lines(log)));
        Add(all, fields, "routed to", route => RouteFields.Read(route, scope));
        if (fields.OneOf("outcome", "an outcome", InteractionOutcomeName.All) is { } outcome)
            all.Add(new OutcomeExpectation(outcome) { Span = fields.SpanOf("outcome") });
        foreach (var (name, value, span) in Patterns(fields, "panel"))
            all.Add(new PanelExpectation(name, value) { Span = span });
        if (fields.OneOf("hung up by", "a party of the call", Parties) is { } party)
            all.Add(new HangUpExpectation(party) { Span = fields.SpanOf("hung up by") });
        Add(all, fields, "duration", duration => DurationPhrase.Read(duration, scope));
        all.Add(fields.OneOf("ends by", "an end of a script", Ends) is { } end
            ? new EndExpectation(end) { Span = fields.SpanOf("ends by") }
            : EndExpectation.Regular);
        if (fields.Optional("diagnostics") is { } diagnostics)
            DiagnosticPhrases.Read(diagnostics, fields.SpanOf("diagnostics"), all, scope);
        fields.RejectOthers();
        return all;
    }

    private static void Add(List<Expectation> all, YamlFields fields, string key, Func<YamlNode, Expectation?> read)
    {
        if (fields.Optional(key) is { } node && read(node) is { } expectation)
            all.Add(expectation with { Span = fields.SpanOf(key) });
    }

    private void NotHeard(YamlFields fields, List<Expectation> all)
    {
        const string key = "not heard";
        if (fields.Optional(key) is not { } node)
            return;
        foreach (var (index, item) in OneOrMany(node).Index())
        {
            if (ValuePatterns.Read(item, TextPatternKind.Words, "a text", scope) is { } pattern)
                all.Add(new NotHeardExpectation(pattern) { Span = item.Span, Entry = fields.SpanOf(key), Index = index });
        }
    }

    private RequestsExpectation Requests(YamlNode node) => node is YamlScalar { Value: "none" }
        ? new RequestsExpectation([])
        : new RequestsExpectation([.. OneOrMany(node).Select(item => RequestFields.Expected(item, scope)).OfType<RequestPattern>()]);

    private RecordingsExpectation Recordings(YamlNode node) => node is YamlScalar { Value: "none" }
        ? new RecordingsExpectation([])
        : new RecordingsExpectation([.. OneOrMany(node).Select(item => RecordingFields.Read(item, scope)).OfType<RecordingPattern>()]);

    private List<(string Name, TextPattern? Value, TextSpan Span)> Patterns(YamlFields fields, string key) =>
        fields.Fields(key) is not { } values
            ? []
            : [.. ValuePatterns.ReadAll(values, scope).Select(pattern => (pattern.Name, pattern.Value, values.SpanOf(pattern.Name)))];

    private List<string> Texts(YamlNode node, string what) => node is YamlScalar { Value: "none" }
        ? []
        : [.. OneOrMany(node).Select(item => scope.Binder.Text(item, what)).OfType<string>()];

    private List<TextPattern> Lines(YamlNode node) => node is YamlScalar { Value: "none" }
        ? []
        : [.. OneOrMany(node).Select(item => ValuePatterns.Read(item, TextPatternKind.Exactly, "a line", scope)).OfType<TextPattern>()];

    private static IReadOnlyList<YamlNode> OneOrMany(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];
}
