using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.CallXml.Calls;

/// <summary>
/// Whom <c>call</c> and <c>transfer</c> call, and how (CallXML 3.0 reference, 2.5, 2.30). Without <c>callerID</c> the number
/// of the session's own caller is presented; without <c>maxtime</c> it rings for 30 seconds.
/// </summary>
internal sealed class DialAttributes
{
    public static readonly string[] Names = ["answeronmedia", "callerid", "maxtime", "value"];

    private static readonly TimeSpan DefaultRingTime = TimeSpan.FromSeconds(30);

    private readonly AttributeValue<string> _destination;
    private readonly AttributeValue<string>? _callerId;
    private readonly AttributeValue<TimeSpan>? _maxTime;
    private readonly AttributeValue<bool>? _answerOnMedia;

    public DialAttributes(ElementBinding element)
    {
        _destination = element.RequiredValue(AttributeTypes.Text);
        _callerId = element.Optional("callerid", AttributeTypes.Text);
        _maxTime = element.Optional("maxtime", AttributeTypes.Duration);
        _answerOnMedia = element.Optional("answeronmedia", AttributeTypes.Boolean);
        CheckDestination(element);
    }

    public bool TryRead(CallXmlSession session, [NotNullWhen(true)] out DialRequest? request, out Progress failure)
    {
        request = null;
        string? callerId = null;
        var ringTime = DefaultRingTime;
        var answerOnMedia = false;
        if (!_destination.TryRead(session, out var destination, out failure)
            || (_callerId is not null && !_callerId.TryRead(session, out callerId, out failure))
            || (_maxTime is not null && !_maxTime.TryRead(session, out ringTime, out failure))
            || (_answerOnMedia is not null && !_answerOnMedia.TryRead(session, out answerOnMedia, out failure)))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(callerId))
            callerId = session.Line.Call?.CallingNumber;
        request = new DialRequest(destination, string.IsNullOrEmpty(callerId) ? null : callerId, ringTime)
        {
            AnswerOnMedia = answerOnMedia,
        };
        return true;
    }

    // At run time it is error:badnumber.
    private static void CheckDestination(ElementBinding element)
    {
        if (element.Attribute("value") is { } attribute
            && element.Template("value") is { Constant: { } text }
            && !DialDestination.TryParse(text, out _))
        {
            element.Diagnostics.Report(
                BindDiagnostics.BadValue,
                attribute.ValueSpan,
                [attribute.Value, "value", "a telephone number such as \"tel:+4940123456\", or an address such as \"sip:name@example.com\""]);
        }
    }
}
