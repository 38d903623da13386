using CallXmlSim.Documents.Text;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary>An element of a bound program. Immutable; all run state is in the session and its frames.</summary>
internal abstract class ProgramNode(NodeHeader header)
{
    /// <summary>The element's name; <c>text</c> for character data.</summary>
    public string Element { get; } = header.Name;

    public SourceText Source { get; } = header.Source;

    /// <summary>The whole element.</summary>
    public TextSpan Span { get; } = header.Span;

    /// <summary>The place that a diagnostic points to: the start tag's name.</summary>
    public TextSpan NameSpan { get; } = header.NameSpan;
}
