using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Calls;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>joinconference</c>: lets the caller into a conference (CallXML 3.0 reference, 2.16).</summary>
internal sealed class JoinConferenceElement() : ElementDefinition(
    "joinconference", "entertone", "exittone", "listenonly", "termdigits", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new JoinConferenceNode(
            element.Header(),
            element.TermDigits(),
            element.RequiredValue(AttributeTypes.Text),
            element.Optional("listenonly", AttributeTypes.Boolean),
            new ConferenceTone(element, "entertone"),
            new ConferenceTone(element, "exittone"));
    }
}

/// <summary>Stays in the conference until a terminating digit, a hangup or another event.</summary>
internal sealed class JoinConferenceNode(
    NodeHeader header,
    ListeningAttributes listening,
    AttributeValue<string> conference,
    AttributeValue<bool>? listenOnly,
    ConferenceTone enterTone,
    ConferenceTone exitTone)
    : ListeningNode(header, listening)
{
    protected override Progress Run(CallXmlSession session)
    {
        var silent = false;
        if (!conference.TryRead(session, out var id, out var failure)
            || (listenOnly is not null && !listenOnly.TryRead(session, out silent, out failure))
            || !enterTone.TryRead(session, out var entering, out failure)
            || !exitTone.TryRead(session, out var leaving, out failure))
        {
            return failure;
        }

        return session.Connect(
            token => new JoinConferenceEffect(token, id.Trim())
            {
                ListensOnly = silent,
                EnterTone = entering,
                ExitTone = leaving,
            },
            static token => new LeaveConferenceEffect(token));
    }

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        if (answer is not ConferenceRefusedInput refused)
            return Progress.Wait;
        session.Disconnected();
        return session.RaiseError(ErrorType.InvalidConference, $"there is no conference \"{refused.Target}\"");
    }
}
