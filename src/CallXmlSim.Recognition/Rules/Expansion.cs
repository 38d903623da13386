using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>What a rule may expand to (SRGS 1.0, 2), whatever the form it was written in.</summary>
/// <param name="Span">Where it is written.</param>
internal abstract record Expansion(TextSpan Span);
