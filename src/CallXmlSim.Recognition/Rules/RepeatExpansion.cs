using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>An expansion a number of times in a row (SRGS 1.0, 2.5).</summary>
/// <param name="Item">The expansion.</param>
/// <param name="Minimum">The least number of times.</param>
/// <param name="Maximum">The greatest number of times; <c>null</c> for any.</param>
/// <param name="Probability">How likely each further time is, from 0 to 1; <c>null</c> where none is written.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record RepeatExpansion(
    Expansion Item,
    int Minimum,
    int? Maximum,
    double? Probability,
    TextSpan Span) : Expansion(Span);
