using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Reading.Steps;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads who else calls.</summary>
internal sealed class OtherCallerFields(ReadingScope scope)
{
    public IReadOnlyList<OtherCaller> Read(YamlNode node) =>
        [.. scope.Binder.Items(node, "\"other callers\"").Select(Caller).OfType<OtherCaller>()];

    private OtherCaller? Caller(YamlNode node)
    {
        if (scope.Binder.Fields(node, "a caller") is not { } fields)
            return null;
        var caller = new OtherCaller(
            fields.RequiredText("from") ?? "",
            fields.Text("to"),
            fields.Duration("at") ?? TimeSpan.Zero,
            fields.Optional("conversation") is { } steps
                ? scope.Once(steps, list => new ConversationReader(scope).Read(list))
                : []);
        fields.RejectOthers();
        return caller;
    }
}
