namespace CallXmlSim.Documents.Yaml.Reading;

/// <summary>Bounds against hostile files.</summary>
internal static class YamlLimits
{
    /// <summary>Longest file, in UTF-16 code units.</summary>
    internal const int Length = 4 * 1024 * 1024;

    /// <summary>Deepest nesting; the top value is at depth 1.</summary>
    internal const int Depth = 64;

    /// <summary>Most values, those behind an alias counted at each of its uses.</summary>
    internal const int Values = 200_000;
}
