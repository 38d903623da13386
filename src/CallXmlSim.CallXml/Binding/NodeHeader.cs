using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.CallXml.Binding;

/// <summary>What every bound element has: its place in the document and the attributes common to all (3.1 to 3.3).</summary>
internal sealed record NodeHeader(string Name, SourceText Source, TextSpan Span, TextSpan NameSpan)
{
    public string? Id { get; init; }

    public string? Label { get; init; }

    public Conditions Conditions { get; init; } = Conditions.None;

    public AttributeValue<bool>? ClearDigits { get; init; }

    /// <summary>The <c>choices</c> that the element itself states; <c>null</c> for none.</summary>
    public ChoicesAttribute? OwnChoices { get; init; }
}
