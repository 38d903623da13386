using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>Reads requests: of stubs, and those that are expected.</summary>
internal static class RequestFields
{
    /// <summary>Method and URL, or a URL alone.</summary>
    public static RequestPattern? Address(YamlNode node, ReadingScope scope)
    {
        if (scope.Binder.Text(node, "a request") is not { } text)
            return null;
        if (RequestPattern.TryParse(text) is { } pattern)
            return pattern with { Span = node.Span };
        const string help = "Write a URL, or a method and a URL: \"POST https://ivr.example/*\".";
        scope.Report(ScenarioDiagnostics.BadRequest, node.Span, text, help);
        return null;
    }

    /// <summary>A request that is expected.</summary>
    public static RequestPattern? Expected(YamlNode node, ReadingScope scope)
    {
        if (node is YamlScalar)
            return Address(node, scope);
        if (scope.Binder.Fields(node, "a request") is not { } fields)
            return null;
        var address = fields.Required("request") is { } value ? Address(value, scope) : null;
        var form = fields.Fields("form") is { } entries ? ValuePatterns.ReadAll(entries, scope) : [];
        var status = fields.WholeNumber("status", 100, 599);
        fields.RejectOthers();
        return address is null ? null : address with { Form = form, Status = status };
    }
}
