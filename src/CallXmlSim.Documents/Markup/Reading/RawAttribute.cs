using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>An attribute as scanned, its namespace not yet known.</summary>
internal readonly record struct RawAttribute(string Name, string Value, TextSpan NameSpan, TextSpan ValueSpan);
