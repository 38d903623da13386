using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading;

/// <summary>The places in a scenario file that failures point at.</summary>
internal static class YamlPlaces
{
    /// <summary>An entry: key and value, or the key alone when the value has several lines or parts.</summary>
    public static TextSpan Span(this YamlEntry entry) =>
        entry.Value is YamlScalar value && value.Span.Start >= entry.Key.Span.End
            ? TextSpan.FromBounds(entry.Key.Span.Start, value.Span.End)
            : entry.Key.Span;

    /// <summary>The entry of a key, else the first of the mapping.</summary>
    public static TextSpan SpanOf(this YamlFields fields, string key) =>
        fields.Mapping.Entry(key)?.Span() ?? (fields.Mapping.Entries is [var first, ..] ? first.Span() : fields.Mapping.Span);
}
