using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>A reference to a rule of the same grammar or of another one (SRGS 1.0, 2.2).</summary>
/// <param name="Grammar">The other grammar's address without fragment; <c>null</c> for the same grammar.</param>
/// <param name="RuleName">The rule; <c>null</c> for the other grammar's root.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record RuleReferenceExpansion(Uri? Grammar, string? RuleName, TextSpan Span) : Expansion(Span);
