using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics;

/// <summary>A second place that explains a diagnostic, such as where an element was opened.</summary>
/// <param name="Span">The place, in the diagnostic's own source.</param>
/// <param name="Message">What is to be seen there.</param>
public readonly record struct RelatedSpan(TextSpan Span, string Message);
