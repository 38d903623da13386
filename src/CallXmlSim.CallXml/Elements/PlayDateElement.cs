using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Spelling;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>playdate</c>: speaks a date, a time, or both (CallXML 3.0 reference, 2.21).</summary>
internal sealed class PlayDateElement() : ElementDefinition("playdate", SpellingNode.Attributes)
{
    private static readonly AttributeType<DateFormat> Format =
        new("a format made of dd, mm, yyyy, yy, hh and nn, such as \"ddmmyyyyhhnn\"", DateFormat.TryParse);

    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        element.Optional("cache", AttributeTypes.YesNo);
        return new PlayDateNode(
            element.Header(),
            element.TermDigits(),
            element.RequiredValue(AttributeTypes.NonEmpty),
            element.Optional("format", Format));
    }
}

/// <summary>Speaks a date or a time.</summary>
internal sealed class PlayDateNode(
    NodeHeader header, ListeningAttributes listening, AttributeValue<string> value, AttributeValue<DateFormat>? format)
    : SpellingNode(header, listening, value)
{
    protected override bool TrySpell(CallXmlSession session, string text, out string words, out Progress failure)
    {
        words = "";
        failure = default;
        var stated = DateFormat.Default;
        if (format is not null && !format.TryRead(session, out stated, out failure))
            return false;
        words = DateWords.Of(text, stated) ?? "";
        if (words.Length == 0)
            failure = session.RaiseError(ErrorType.Document, $"\"{text}\" is no date in the element's format");
        return words.Length > 0;
    }
}
