using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>An ECMAScript expression of a document, with its place there.</summary>
/// <param name="Script">The expression, read once.</param>
/// <param name="Source">The document.</param>
/// <param name="Span">The attribute's value.</param>
internal sealed record Expression(ScriptExpression Script, SourceText Source, TextSpan Span)
{
    /// <summary>The attribute; <c>null</c> for an expression in place of one that is missing.</summary>
    public MarkupAttribute? Attribute { get; init; }

    /// <summary>The place of an error in the document; the whole expression when no closer one is known.</summary>
    public TextSpan PlaceOf(ScriptError error) => Attribute is null || error.Source != Script || error.Offset == 0
        ? Span
        : Attribute.SpanOf(error.Offset, error.Length);

    /// <inheritdoc/>
    public override string ToString() => Script.Text.Content;
}
