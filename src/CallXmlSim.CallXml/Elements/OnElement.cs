using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>on</c>: a handler (CallXML 3.0 reference, 4.4).</summary>
internal sealed class OnElement() : ElementDefinition("on", "event", "foreach", "label", "next", "target", "var")
{
    public override bool IsHandler => true;

    public override ProgramNode Bind(ElementBinding element)
    {
        var happened = element.Template("event");
        element.Required("event", AttributeTypes.NonEmpty);
        if (happened?.Constant is { } name)
            element.HandlesEvent(name, element.Attribute("event")!);
        return BindHandler(element, happened ?? TextTemplate.Empty);
    }

    /// <summary>Binds an element as the handler of an event.</summary>
    public static OnNode BindHandler(ElementBinding element, TextTemplate happened)
    {
        var loop = new ContainerLoop
        {
            ForEach = element.Template("foreach"),
            Item = element.Variable("var"),
            Next = element.Navigation("next"),
        };
        var content = element.Content(new InheritanceScope(loop.ItemText, Choices: null));
        return new OnNode(element.Header(), content, loop, happened, element.Template("target"));
    }
}

/// <summary>A handler: run when its event occurs, never in sequence.</summary>
internal sealed class OnNode : ContainerNode
{
    private readonly TextTemplate _event;
    private readonly EventPattern? _constant;

    public OnNode(
        NodeHeader header, ContainerContent content, ContainerLoop loop, TextTemplate happened, TextTemplate? target)
        : base(header, content, loop)
    {
        _event = happened;
        _constant = happened.Constant is { } text ? EventPattern.Parse(text) : null;
        Target = target;
    }

    /// <summary>The <c>id</c> of the element whose events are accepted; <c>null</c> for any.</summary>
    public TextTemplate? Target { get; }

    /// <summary>The event as written.</summary>
    public string EventName => _event.Source;

    /// <summary>Whether the handler is for events of a family, as far as the document tells.</summary>
    public bool IsFor(string family) => _constant?.Family.Equals(family, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What the handler accepts now (4.3).</summary>
    public EventPattern Pattern(CallXmlSession session) => _constant ?? EventPattern.Parse(_event.Evaluate(session));

    // 4.6: without `next`, the owner's iteration is over; after a hangup, the session is.
    protected override Progress Continue(CallXmlSession session, CallXmlEvent? handled) => handled switch
    {
        null => Progress.Continue,
        { IsHangUp: true } => session.End(session.ReasonAtEnd(Sessions.Effects.EndReason.CallerHangUp)),
        _ => session.Frames.Top.Node.HandlerEnded(session, handled),
    };
}
