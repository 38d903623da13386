using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup.Reading;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>
/// An XML document read with exact source spans (XML 1.0, Namespaces in XML 1.0). Reading never throws on a bad
/// document: an ill-formed one has no <see cref="Root"/> and one error among its <see cref="Diagnostics"/>.
/// </summary>
public sealed class MarkupDocument
{
    internal MarkupDocument(SourceText source, MarkupElement? root, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source { get; }

    /// <summary>The root element; <c>null</c> when the document is not well-formed.</summary>
    public MarkupElement? Root { get; }

    /// <summary>What was found while reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a document.</summary>
    public static MarkupDocument Read(SourceText source) => MarkupReader.Read(source);
}
