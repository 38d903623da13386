using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>One expansion after another (SRGS 1.0, 2.3); without items it matches nothing at all, like NULL.</summary>
internal sealed record SequenceExpansion(IReadOnlyList<Expansion> Items, TextSpan Span) : Expansion(Span);
