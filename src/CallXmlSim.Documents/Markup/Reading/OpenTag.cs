using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>A start tag that waits for its end tag.</summary>
internal readonly record struct OpenTag(string Name, TextSpan NameSpan);
