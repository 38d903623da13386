using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>One expansion out of several (SRGS 1.0, 2.4).</summary>
internal sealed record AlternativesExpansion(IReadOnlyList<Alternative> Alternatives, TextSpan Span) : Expansion(Span);

/// <summary>An expansion to choose.</summary>
/// <param name="Expansion">The expansion.</param>
/// <param name="Weight">How likely it is against its neighbours; 1 where none is written, 0 means never.</param>
internal readonly record struct Alternative(Expansion Expansion, double Weight = 1.0);
