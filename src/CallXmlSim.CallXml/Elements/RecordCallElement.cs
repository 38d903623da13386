using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>recordcall</c>: switches the recording of the whole call on or off (CallXML 3.0 reference, 2.24).</summary>
internal sealed class RecordCallElement() : ElementDefinition("recordcall", "info", "value")
{
    private static readonly AttributeType<int> Percentage = new("a percentage from 0 to 100", TryReadPercentage);

    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();

        // The text is taken literally, so a reference in it is none.
        element.Required("info", AttributeTypes.NonEmpty);
        return new RecordCallNode(
            element.Header(), element.RequiredValue(Percentage), element.Attribute("info")?.Value.Trim());
    }

    private static bool TryReadPercentage(string text, out int value) =>
        AttributeTypes.Number.TryRead(text.Trim().TrimEnd('%'), out value) && value is >= 0 and <= 100;
}

/// <summary>Switches call recording on for a share of the calls, or off.</summary>
internal sealed class RecordCallNode(NodeHeader header, AttributeValue<int> percentage, string? info)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!percentage.TryRead(session, out var share, out var failure))
            return failure;
        if (string.IsNullOrEmpty(info))
            return session.RaiseError(ErrorType.Document, "the attribute \"info\" is missing");
        if (share == 0)
        {
            session.StopCallRecording();
            return session.Complete();
        }

        if (!session.TryUseLine(out failure))
            return failure;
        return session.TryStartCallRecording(share, info)
            ? session.Complete()
            : session.RaiseError(ErrorType.Document, "the call is recorded already");
    }
}
