using CallXmlSim.Documents.Text;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>What every node knows of its element.</summary>
/// <param name="Name">The element's name; <c>text</c> for character data.</param>
/// <param name="Source">The document it stands in.</param>
/// <param name="Span">The whole element.</param>
/// <param name="NameSpan">The place that a diagnostic points to.</param>
internal readonly record struct NodeHeader(string Name, SourceText Source, TextSpan Span, TextSpan NameSpan);
