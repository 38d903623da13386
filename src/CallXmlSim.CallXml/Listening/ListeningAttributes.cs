using CallXmlSim.CallXml.Attributes;

namespace CallXmlSim.CallXml.Listening;

/// <summary>What an element listens for while it runs: choices, own or inherited, and terminating digits.</summary>
/// <param name="Choices">The <c>choices</c> in force; <c>null</c> for none.</param>
/// <param name="TermDigits">The <c>termdigits</c>; <c>null</c> for none.</param>
internal sealed record ListeningAttributes(ChoicesAttribute? Choices, AttributeValue<string>? TermDigits)
{
    public static readonly ListeningAttributes None = new(null, null);
}
