using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Updating;

/// <summary>A new text in place of a span.</summary>
/// <param name="Span">The span.</param>
/// <param name="Text">The new text.</param>
internal sealed record TextEdit(TextSpan Span, string Text);
