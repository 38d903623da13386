using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Spelling;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>playnumber</c>: speaks digits one by one, or as a quantity (CallXML 3.0 reference, 2.21).</summary>
internal sealed class PlayNumberElement() : ElementDefinition("playnumber", SpellingNode.Attributes)
{
    private static readonly AttributeType<bool> IsQuantity = new(
        "\"digits\" or \"number\"",
        (string text, out bool isQuantity) =>
        {
            isQuantity = text.Trim().Equals("number", StringComparison.OrdinalIgnoreCase);
            return isQuantity || text.Trim().Equals("digits", StringComparison.OrdinalIgnoreCase);
        });

    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        element.Optional("cache", AttributeTypes.YesNo);
        return new PlayNumberNode(
            element.Header(),
            element.TermDigits(),
            element.RequiredValue(AttributeTypes.Digits),
            element.Optional("format", IsQuantity));
    }
}

/// <summary>Speaks a number.</summary>
internal sealed class PlayNumberNode(
    NodeHeader header, ListeningAttributes listening, AttributeValue<string> value, AttributeValue<bool>? isQuantity)
    : SpellingNode(header, listening, value)
{
    private const int MostDigits = 50;

    protected override bool TrySpell(CallXmlSession session, string text, out string words, out Progress failure)
    {
        words = "";
        failure = default;
        var quantity = false;
        if (isQuantity is not null && !isQuantity.TryRead(session, out quantity, out failure))
            return false;
        if (text.Length > MostDigits)
        {
            failure = session.RaiseError(ErrorType.Document, $"the number has more than {MostDigits} digits");
            return false;
        }

        words = quantity ? NumberWords.Quantity(text) : NumberWords.OneByOne(text);
        return true;
    }
}
