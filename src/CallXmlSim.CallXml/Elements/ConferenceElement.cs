using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>conference</c>: connects the caller with those of other sessions (CallXML 3.0 reference, 2.8).</summary>
internal sealed class ConferenceElement() : ElementDefinition("conference", "termdigits", "value")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new ConferenceNode(
            element.Header(),
            element.TermDigits(),
            element.RequiredValue(AttributeTypes.Text));
    }
}

/// <summary>Stays connected until a terminating digit, a hangup or another event, or until nobody else is left.</summary>
internal sealed class ConferenceNode(NodeHeader header, ListeningAttributes listening, AttributeValue<string> sessions)
    : ListeningNode(header, listening)
{
    protected override Progress Run(CallXmlSession session)
    {
        if (!sessions.TryRead(session, out var text, out var failure))
            return failure;
        var ids = ListText.Split(text);
        if (ids.Length == 0 || ids.Contains(session.Options.SessionId))
            return session.RaiseError(ErrorType.InvalidConference, $"\"{text}\" names no other session");
        return session.Connect(
            token => new JoinSessionsEffect(token, ids),
            static token => new LeaveConferenceEffect(token));
    }

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        if (answer is ConferenceJoinedInput)
            return Progress.Wait;
        if (answer is not ConferenceRefusedInput refused)
            return session.Complete();
        session.Disconnected();
        return refused.Refusal == ConferenceRefusal.NoSuchSession
            ? session.RaiseError(ErrorType.Event, $"there is no session \"{refused.Target}\"")
            : session.RaiseError(ErrorType.InvalidConference, $"the session \"{refused.Target}\" has no call");
    }
}
