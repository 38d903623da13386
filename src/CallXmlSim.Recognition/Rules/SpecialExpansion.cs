using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Rules;

/// <summary>A reference to one of the rules that every grammar has (SRGS 1.0, 2.2.3).</summary>
internal sealed record SpecialExpansion(SpecialRule Rule, TextSpan Span) : Expansion(Span);

/// <summary>The rules that every grammar has.</summary>
internal enum SpecialRule
{
    /// <summary>Matches without any input.</summary>
    Null,

    /// <summary>Never matches.</summary>
    Void,

    /// <summary>Matches any input up to what follows.</summary>
    Garbage,
}
