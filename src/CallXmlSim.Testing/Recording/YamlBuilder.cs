using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Recording;

/// <summary>Builds the tree of a scenario file.</summary>
internal static class YamlBuilder
{
    /// <summary>A text, whatever it looks like.</summary>
    public static YamlScalar Text(string text) => new(text, IsQuoted: true, default);

    public static YamlSequence List(IEnumerable<YamlNode> items) => new([.. items], default);

    /// <summary>A list of texts.</summary>
    public static YamlSequence Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    /// <summary>A mapping from names to texts.</summary>
    public static YamlMapping Texts(IEnumerable<KeyValuePair<string, string>> pairs) =>
        Mapping(pairs.Select(pair => (pair.Key, (YamlNode?)Text(pair.Value))));

    public static YamlMapping Mapping(params IEnumerable<(string Key, YamlNode? Value)> entries) => new(
        [.. entries.Where(entry => entry.Value is not null).Select(entry => new YamlEntry(Text(entry.Key), entry.Value!))],
        default);
}
