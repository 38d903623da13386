using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary>Where a <c>choice</c>, a <c>link</c> or a <c>goto</c> leads to: an address, or an event (VoiceXML 2.0, 2.2, 2.5, 5.3.7).</summary>
internal sealed class NavigationAttributes
{
    private string? _next;
    private Expression? _expr;
    private EventAttributes _event = null!;
    private FetchAttributes _fetching = null!;
    private Uri _base = null!;

    public static NavigationAttributes Bind(ElementBinding element)
    {
        element.Binder.References.Address(element.Element.Attribute("next"));
        return new NavigationAttributes
        {
            _next = element.Text("next"),
            _expr = element.Expression("expr"),
            _event = EventAttributes.Bind(element),
            _fetching = FetchAttributes.Bind(element),
            _base = element.Binder.Base,
        };
    }

    /// <summary>Goes there, from an element of the document it is written in.</summary>
    public Progress Follow(VoiceXmlSession session, ProgramNode from) => Follow(session, from, _base);

    /// <summary>Goes there, from an element that is run as if it stood in the active document (5.2.4).</summary>
    public Progress FollowFromHere(VoiceXmlSession session, ProgramNode from) =>
        Follow(session, from, session.Context.Document.Document.Base);

    private Progress Follow(VoiceXmlSession session, ProgramNode from, Uri start)
    {
        if (!_event.TryEvaluate(session, out var happened, out var failure))
            return failure;
        if (happened is not null)
            return session.Throw(happened with { Source = from.Source, Span = from.Span });
        var target = _next;
        if (_expr is not null && !session.TryEvaluateText(_expr, out target, out failure))
            return failure;
        return session.Navigate(new Destination(target ?? "", start, from) { Fetching = _fetching });
    }
}
