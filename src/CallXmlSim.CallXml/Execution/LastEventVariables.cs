using System.Globalization;
using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Execution;

/// <summary>What the <c>session.last…</c> variables hold (CallXML 3.0 reference, 4.8). Made for the first event.</summary>
internal sealed class LastEventVariables
{
    private CallXmlEvent? _last;

    /// <summary>The full name of the last event. An extension: the language does not document it.</summary>
    public string Event => _last?.Name ?? "";

    public string EventId { get; private set; } = "";

    public string Choice { get; private set; } = "";

    /// <summary>The last input, keyed or said; also the last phrase, whose difference is undocumented.</summary>
    public string Utterance { get; private set; } = "";

    /// <summary>From 0 to 100; 100 for keys.</summary>
    public string Confidence { get; private set; } = "";

    public string TermDigit { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string SenderId { get; private set; } = "";

    public string EventValue { get; private set; } = "";

    public void Record(CallXmlEvent happened, string originId)
    {
        _last = happened;
        if (originId.Length > 0)
            EventId = originId;
        switch (happened.Family)
        {
            case EventFamilies.Choice:
                RecordChoice(happened);
                break;
            case EventFamilies.TermDigit:
                TermDigit = happened.Parameter ?? "";
                break;
            case EventFamilies.Error:
            case EventFamilies.CallFailure:
                Error = happened.Message.Length > 0 ? happened.Message : happened.Name;
                break;
            case EventFamilies.External:
                SenderId = happened.Sender;
                EventValue = happened.Parameter ?? "";
                break;
        }
    }

    private void RecordChoice(CallXmlEvent happened)
    {
        if (happened.IsSuccessfulInput)
            Choice = happened.Parameter ?? "";
        Utterance = happened.Input;
        Confidence = ((int)Math.Round(happened.Confidence * 100)).ToString(CultureInfo.InvariantCulture);
    }
}
