using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Testing.Scenarios.Reading.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads who is at the numbers that scripts call.</summary>
internal sealed class FarEndFields(ReadingScope scope)
{
    private const string Key = "far ends";

    private static readonly (string Name, int Value)[] Phrases =
        [.. FarEndPhrases.All.Select((phrase, index) => (phrase.Phrase, index))];

    public IReadOnlyList<FarEndAtNumber> Read(YamlNode node)
    {
        if (scope.Binder.Fields(node, $"\"{Key}\"") is not { } fields)
            return [];
        var all = new List<FarEndAtNumber>();
        foreach (var (number, value) in fields.Mapping.Entries)
        {
            scope.RejectBlank(number.Value, number.Span, "a number");
            var items = value is YamlSequence { Items: [_, ..] } list ? list.Items : [value];
            var inTurn = items.Select(item => Part(item)).OfType<FarEndPart>().ToList();
            if (inTurn.Count > 0)
                all.Add(new FarEndAtNumber(number.Value, inTurn));
        }

        return all;
    }

    private FarEndPart? Part(YamlNode node)
    {
        if (node is not YamlMapping)
        {
            return scope.Binder.OneOf(node, "a far end", Phrases) is { } index
                ? new FarEndPart(FarEndPhrases.All[index].FarEnd) { Span = node.Span }
                : null;
        }

        var fields = scope.Binder.Fields(node, "a far end")!;
        fields.Optional("machine");
        scope.Excludes(fields, "rejects after", "answers after");
        foreach (var other in (string[])["rejects after", "conversation"])
            scope.Excludes(fields, "machine", other);
        scope.Excludes(fields, "rejects after", "conversation");
        var farEnd = FarEndOf(fields);
        if (fields.Text("early media") is { } words)
            farEnd = farEnd with { EarlyMedia = [new SpeechSegment(words)] };
        var part = new FarEndPart(farEnd)
        {
            Conversation = fields.Optional("conversation") is { } steps
                ? scope.Once(steps, list => new ConversationReader(scope).Read(list))
                : [],
            LosesConnectionAfter = fields.Duration("loses connection after"),
            Span = node.Span,
        };
        fields.RejectOthers();
        return part;
    }

    private static FarEnd FarEndOf(YamlFields fields)
    {
        var farEnd = fields.Text("machine") is { } greeting ? FarEnd.Machine(greeting) : new FarEnd();
        if (fields.Duration("rejects after") is { } rejects)
            farEnd = FarEnd.Rejecting with { After = rejects };
        return fields.Duration("answers after") is { } answers ? farEnd with { After = answers } : farEnd;
    }
}
