using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>getdigits</c>: collects keys into a variable (CallXML 3.0 reference, 2.12).</summary>
internal sealed class GetDigitsElement() : ElementDefinition("getdigits", DigitEntryAttributes.Names)
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new GetDigitsNode(element.Header(), new DigitEntryAttributes(element));
    }
}

/// <summary>Collects keys until one ends the entry, there are enough, or the time is over.</summary>
internal sealed class GetDigitsNode(NodeHeader header, DigitEntryAttributes attributes) : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!session.TryUseLine(out var failure) || !attributes.TryRead(session, out var entry, out failure))
            return failure;
        session.Frames.Top.State = entry;
        if (!entry.TryFeedTyped(session, out var progress))
            progress = entry.StartTimers(session);
        if (progress == Progress.Wait)
            session.Listen(ListenModes.Dtmf);
        return progress;
    }

    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) => Entry(session).Feed(session, key.Key);

    public override Progress TimerElapsed(CallXmlSession session) => session.Raise(CallXmlEvent.MaxTime);

    public override Progress InputTimerElapsed(CallXmlSession session) => session.Raise(CallXmlEvent.MaxSilence);

    // 4.7: without a handler, silence leads to the next repetition of the container, if there is one.
    public override Progress Unhandled(CallXmlSession session, CallXmlEvent happened)
    {
        var container = (ContainerNode)Parent!;
        session.Complete();
        return happened.Family is EventFamilies.MaxTime or EventFamilies.MaxSilence
            ? container.GoOnWithNextIteration(session)
            : Progress.Continue;
    }

    private static DigitEntry Entry(CallXmlSession session) => (DigitEntry)session.Frames.Top.State!;
}
