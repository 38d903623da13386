using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>wait</c>: waits, and listens meanwhile (CallXML 3.0 reference, 2.31).</summary>
internal sealed class WaitElement() : ElementDefinition("wait", "choices", "cleardigits", "termdigits", "value")
{
    public override ProgramNode Bind(ElementBinding element) =>
        new WaitNode(element.Header(), element.Listening(), element.RequiredValue(AttributeTypes.Duration));
}

/// <summary>Waits for a time. That it has elapsed is no event.</summary>
internal sealed class WaitNode(NodeHeader header, ListeningAttributes listening, AttributeValue<TimeSpan> time)
    : ListeningNode(header, listening)
{
    // Waiting needs no call; only what listens to an offered one needs it to be answered.
    protected override bool TryUseLine(CallXmlSession session, out Progress failure)
    {
        failure = default;
        return session.Line.State != LineState.Offered || Listening.IsNone || session.TryUseLine(out failure);
    }

    protected override Progress Run(CallXmlSession session)
    {
        if (!time.TryRead(session, out var duration, out var failure))
            return failure;
        return duration == TimeSpan.Zero ? session.Complete() : session.StartTimer(duration);
    }

    // An input that has begun is waited for.
    public override Progress TimerElapsed(CallXmlSession session) =>
        session.Input.IsUnderWay ? Progress.Wait : session.Complete();
}
