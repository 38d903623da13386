using System.Globalization;
using System.Text.Json.Nodes;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Tests.Scenarios.Schema;

/// <summary>YAML as JSON, as editors see it (YAML 1.2.2, 10.3: core schema).</summary>
internal static class YamlJson
{
    public static JsonNode? Of(string yaml) => Of(YamlText.Read(SourceText.From(yaml, "test.yaml")).Root!);

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsQuoted: false, Value: "true" } => JsonValue.Create(true),
        YamlScalar { IsQuoted: false, Value: "false" } => JsonValue.Create(false),
        YamlScalar { IsQuoted: false } plain when decimal.TryParse(
            plain.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        _ => JsonValue.Create(((YamlScalar)node).Value),
    };
}
