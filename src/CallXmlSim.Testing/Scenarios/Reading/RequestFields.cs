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
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasMethod = parts.Length == 2 && parts[0].All(char.IsAsciiLetter);
        if (!hasMethod && (parts.Length != 1 || !LooksLikeUrl(parts[0])))
        {
            const string help = "Write a URL, or a method and a URL: \"POST https://ivr.example/*\".";
            scope.Report(ScenarioDiagnostics.BadRequest, node.Span, text, help);
            return null;
        }

        return new RequestPattern(hasMethod ? parts[0].ToUpperInvariant() : null, parts[^1]) { Span = node.Span };
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

    private static bool LooksLikeUrl(string text) => text.Contains(':') || text.Contains('*');
}
