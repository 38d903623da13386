using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads where a call must be routed to.</summary>
internal static class RouteFields
{
    public static RouteExpectation? Read(YamlNode node, ReadingScope scope)
    {
        if (node is YamlScalar { Value: "nowhere" })
            return new RouteExpectation { IsNowhere = true };
        if (node is YamlScalar)
            return scope.Binder.WholeNumber(node, "\"routed to\"", least: 1) is { } id ? new RouteExpectation { Queue = id } : null;
        if (scope.Binder.Fields(node, "\"routed to\"") is not { } fields)
            return null;
        var route = new RouteExpectation
        {
            Queue = fields.WholeNumber("queue", least: 1),
            Agent = fields.Text("agent"),
            By = fields.OneOf("by", "what routes a call", RouteName.All),
        };
        fields.RejectOthers();
        return route;
    }
}
