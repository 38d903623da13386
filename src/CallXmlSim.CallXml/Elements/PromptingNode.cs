using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Elements;

/// <summary>An input container that listens for choices and terminating digits: <c>menu</c> and <c>prompt</c>.</summary>
internal abstract class PromptingNode(
    NodeHeader header,
    HandlerContent handlers,
    ContainerLoop loop,
    ListeningAttributes listening,
    AttributeValue<TimeSpan>? maxTime)
    : InputContainerNode(header, handlers, loop)
{
    public override Progress TimerElapsed(CallXmlSession session) =>
        session.Input.IsUnderWay ? Progress.Wait : session.Raise(Silence(session));

    public override Progress InputTimerElapsed(CallXmlSession session) => session.Input.TimedOut(session);

    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) => session.Input.Feed(session, key.Key);

    public override Progress SpeechStarted(CallXmlSession session) => session.Input.SpeechStarted(session);

    public override Progress UtteranceSpoken(CallXmlSession session, Utterance utterance) =>
        session.Input.Hear(session, utterance);

    /// <summary>The event of a caller who did not answer in time.</summary>
    protected virtual CallXmlEvent Silence(CallXmlSession session) => CallXmlEvent.MaxTime;

    /// <summary>Waits for the caller's answer after the prompt.</summary>
    protected Progress WaitForAnswer(CallXmlSession session, TimeSpan otherwise)
    {
        var time = otherwise;
        return maxTime is null || maxTime.TryRead(session, out time, out var failure) ? session.StartTimer(time) : failure;
    }

    protected override bool TryListen(CallXmlSession session, out Progress failure) =>
        listening.TryStart(session, out failure);

    protected override ListenModes Modes(CallXmlSession session) => session.Input.Modes;

    protected override bool TryFeedTyped(CallXmlSession session, out Progress progress) =>
        session.Input.TryFeedTyped(session, out progress);
}
