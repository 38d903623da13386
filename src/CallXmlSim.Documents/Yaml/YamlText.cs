using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml.Reading;
using CallXmlSim.Documents.Yaml.Writing;

namespace CallXmlSim.Documents.Yaml;

/// <summary>
/// A settings or scenario file in YAML 1.2, or in JSON, which is read as the subset of YAML that it is. Reading never
/// throws on a bad file: it then has no <see cref="Root"/> and an error among its <see cref="Diagnostics"/>.
/// </summary>
public sealed class YamlText
{
    internal YamlText(SourceText source, YamlNode? root, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source { get; }

    /// <summary>The top value; <c>null</c> for an unreadable or empty file.</summary>
    public YamlNode? Root { get; }

    /// <summary>What was found while reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads one file.</summary>
    public static YamlText Read(SourceText source) => YamlTreeReader.Read(source);

    /// <summary>
    /// Writes a value so that it is read back as it is: one key or item a line, text in quotes only where it needs them.
    /// </summary>
    public static string Write(YamlNode root) => YamlTreeWriter.Write(root);
}
