using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads which calls scripts must place: <c>none</c>, or a list of numbers, each alone or with its outcome.</summary>
internal static class CallFields
{
    public static CallsExpectation Read(YamlNode node, ReadingScope scope)
    {
        if (node is YamlScalar { Value: "none" })
            return new CallsExpectation([]);
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        return new CallsExpectation([.. items.SelectMany((item, i) => Calls(item, i, scope))]);
    }

    private static IEnumerable<ExpectedCall> Calls(YamlNode node, int item, ReadingScope scope)
    {
        if (node is not YamlMapping mapping)
        {
            if (scope.Binder.Text(node, "a number") is { } number)
                yield return new ExpectedCall(number, null) { Span = node.Span, Item = item };
            yield break;
        }

        foreach (var entry in mapping.Entries)
        {
            if (scope.Binder.OneOf(entry.Value, "an outcome of a call", CallOutcomeName.All) is { } outcome)
            {
                yield return new ExpectedCall(entry.Key.Value, outcome)
                {
                    Span = entry.Span(),
                    Item = item,
                    IsAlone = mapping.Entries.Count == 1,
                };
            }
        }
    }
}
