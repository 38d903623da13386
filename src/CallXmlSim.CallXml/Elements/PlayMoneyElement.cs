using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Spelling;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>playmoney</c>: speaks an amount of US dollars (CallXML 3.0 reference, 2.21).</summary>
internal sealed class PlayMoneyElement() : ElementDefinition("playmoney", SpellingNode.Attributes)
{
    private static readonly AttributeType<bool> Currency = new(
        "\"us\"",
        (string text, out bool isDollars) => isDollars = text.Trim().Equals("us", StringComparison.OrdinalIgnoreCase));

    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        element.Optional("cache", AttributeTypes.YesNo);
        return new PlayMoneyNode(
            element.Header(),
            element.TermDigits(),
            element.RequiredValue(AttributeTypes.NonEmpty),
            element.Optional("format", Currency));
    }
}

/// <summary>Speaks an amount of money.</summary>
internal sealed class PlayMoneyNode(
    NodeHeader header, ListeningAttributes listening, AttributeValue<string> value, AttributeValue<bool>? format)
    : SpellingNode(header, listening, value)
{
    protected override bool TrySpell(CallXmlSession session, string text, out string words, out Progress failure)
    {
        failure = default;
        words = MoneyWords.Of(text) ?? "";
        if (format is not null && !format.TryRead(session, out _, out failure))
            return false;
        if (words.Length == 0)
            failure = session.RaiseError(ErrorType.Telephony, $"\"{text}\" is no amount of money");
        return words.Length > 0;
    }
}
