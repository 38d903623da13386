using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>Something to be said or keyed (SRGS 1.0, 2.1).</summary>
/// <param name="Text">The token as written, white space normalised; it holds blanks when it was quoted.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record TokenExpansion(string Text, TextSpan Span) : Expansion(Span);
