using System.Text.Json;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Tests.Configuration;

/// <summary>The reader, the schema for editors, and the set-up that shows every setting say the same.</summary>
public class SchemaTests
{
    private static readonly SourceText Example = SourceText.From(File("contact-center.yaml"), "contact-center.yaml");

    private static readonly JsonElement Schema = JsonDocument.Parse(File("contact-center.schema.json")).RootElement;

    [Fact]
    public void The_reader_takes_the_set_up_that_shows_every_setting() =>
        ContactCenterReader.Read(Example).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void The_schema_knows_the_settings_that_the_set_up_shows_and_no_others()
    {
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        CollectKeys(YamlText.Read(Example).Root!, shown);
        var described = new SortedSet<string>(StringComparer.Ordinal);
        CollectProperties(Schema, described);

        described.ShouldBe(shown);
    }

    [Theory]
    [InlineData("#/$defs/tenant/properties/agents/items/properties/onOffer")]
    [InlineData("#/properties/api/properties/outage")]
    public void The_reader_takes_every_name_that_the_schema_offers(string place)
    {
        var values = place[2..].Split('/').Aggregate(Schema, (element, name) => element.GetProperty(name));
        foreach (var name in values.GetProperty("enum").EnumerateArray().Select(item => item.GetString()))
        {
            var setUp = place.EndsWith("outage", StringComparison.Ordinal)
                ? $"api: {{outage: {name}}}"
                : $"tenants: [{{agents: [{{name: Carol, onOffer: {name}}}]}}]";
            ContactCenterReader.Read(SourceText.From(setUp, "center.yaml")).Diagnostics.ShouldBeEmpty();
        }
    }

    private static string File(string name) =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));

    private static void CollectKeys(YamlNode node, SortedSet<string> keys)
    {
        if (node is YamlMapping mapping)
        {
            foreach (var (key, value) in mapping.Entries)
            {
                keys.Add(key.Value);
                CollectKeys(value, keys);
            }
        }
        else if (node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items)
                CollectKeys(item, keys);
        }
    }

    private static void CollectProperties(JsonElement schema, SortedSet<string> names)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in schema.EnumerateArray())
                CollectProperties(item, names);
        }
        else if (schema.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in schema.EnumerateObject())
            {
                if (member.NameEquals("properties"))
                    names.UnionWith(member.Value.EnumerateObject().Select(property => property.Name));
                CollectProperties(member.Value, names);
            }
        }
    }
}
