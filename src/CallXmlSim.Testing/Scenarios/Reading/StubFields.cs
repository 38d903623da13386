using System.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads the stubs that answer web requests.</summary>
internal sealed class StubFields(ReadingScope scope)
{
    private static readonly (string Name, FetchFailureKind Kind)[] Failures =
        [("unreachable", FetchFailureKind.Unreachable), ("times out", FetchFailureKind.TimedOut)];

    public WebStub? Read(YamlNode node)
    {
        if (scope.Binder.Fields(node, "a stub") is not { } fields)
            return null;
        var request = fields.Required("request") is { } value ? RequestFields.Address(value, scope) : null;
        var form = fields.Fields("form") is { } fieldset
            ? Pairs(fieldset).Select(pair => new FetchField(pair.Key, pair.Value))
            : [];
        var stub = new WebStub
        {
            Method = request?.Method,
            Url = request?.Url ?? "",
            Fields = [.. form],
            BodyContains = fields.Text("body"),
            Replies = fields.Required("reply") is { } reply ? Replies(reply) : [],
        };
        fields.RejectOthers();
        return request is null || stub.Replies.Count == 0 ? null : stub;
    }

    /// <summary>The entries of the mapping at <c>headers</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers(YamlFields fields) =>
        fields.Fields("headers") is { } headers ? Pairs(headers) : [];

    /// <summary>The entries of a mapping of texts.</summary>
    public List<KeyValuePair<string, string>> Pairs(YamlFields fields)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in fields.Mapping.Entries)
        {
            if (scope.Binder.Text(value, $"\"{key.Value}\"") is { } text)
                pairs.Add(new(key.Value, text));
        }

        return pairs;
    }

    private List<StubReply> Replies(YamlNode node)
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        if (items.Count == 0)
            scope.Report(ScenarioDiagnostics.EmptyPart, node.Span, "reply", "Write at least one reply, such as 200.");
        return [.. items.Select(Reply).OfType<StubReply>()];
    }

    private StubReply? Reply(YamlNode node)
    {
        if (node is YamlScalar { Value: var text })
        {
            return text.Length > 0 && char.IsAsciiDigit(text[0])
                ? Status(scope.Binder.WholeNumber(node, "a status", 100, 599))
                : Failure(scope.Binder.OneOf(node, "a status or a failure", Failures));
        }

        if (scope.Binder.Fields(node, "a reply") is not { } fields)
            return null;
        foreach (var other in (string[])["status", "headers", "body", "body file"])
            scope.Excludes(fields, "failure", other);
        var hasTwoBodies = scope.Excludes(fields, "body", "body file");
        var reply = new StubReply
        {
            Status = fields.WholeNumber("status", 100, 599) ?? 200,
            Headers = Headers(fields),
            Body = Encoding.UTF8.GetBytes(fields.Text("body") ?? ""),
            Delay = fields.Duration("delay"),
            Failure = fields.OneOf("failure", "a failure", Failures),
        };
        if (fields.Optional("body file") is { } file && !hasTwoBodies && BodyFile(file) is { } bytes)
            reply = reply with { Body = bytes };
        fields.RejectOthers();
        return reply;
    }

    private static StubReply? Status(int? status) => status is { } code ? new StubReply { Status = code } : null;

    private static StubReply? Failure(FetchFailureKind? failure) => failure is null ? null : new StubReply { Failure = failure };

    private byte[]? BodyFile(YamlNode node) =>
        scope.Binder.Text(node, "\"body file\"") is { } path ? scope.Files.ReadBytes(node, path, scope) : null;
}
