using CallXmlSim.Documents.Text;
using CallXmlSim.Scripting;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>An ECMAScript expression of a document, with its place there.</summary>
/// <param name="Script">The expression, read once.</param>
/// <param name="Source">The document.</param>
/// <param name="Span">The attribute's value.</param>
internal sealed record Expression(ScriptExpression Script, SourceText Source, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Script.Text.Content;
}
