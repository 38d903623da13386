using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary>
/// The attributes <c>event</c>, <c>eventexpr</c>, <c>message</c> and <c>messageexpr</c>, as <c>throw</c>, <c>return</c>,
/// <c>choice</c> and <c>link</c> have them (VoiceXML 2.0, 5.2.1).
/// </summary>
internal sealed class EventAttributes
{
    private string? _event;
    private Expression? _eventExpr;
    private string? _message;
    private Expression? _messageExpr;

    /// <summary>Whether an event is named.</summary>
    public bool IsEvent => _event is not null || _eventExpr is not null;

    public static EventAttributes Bind(ElementBinding element) => new()
    {
        _event = element.Text("event"),
        _eventExpr = element.Expression("eventexpr"),
        _message = element.Text("message"),
        _messageExpr = element.Expression("messageexpr"),
    };

    /// <summary>The event; <c>null</c> when none is named.</summary>
    public bool TryEvaluate(VoiceXmlSession session, out VoiceXmlEvent? happened, out Progress failure)
    {
        happened = null;
        failure = default;
        if (!IsEvent)
            return true;
        var name = _event;
        var message = _message;
        if (_eventExpr is not null && !session.TryEvaluateText(_eventExpr, out name, out failure))
            return false;
        if (_messageExpr is not null && !session.TryEvaluateText(_messageExpr, out message, out failure))
            return false;
        happened = new VoiceXmlEvent(name!.Trim(), message);
        return true;
    }
}
