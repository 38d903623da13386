using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>inputdigits</c>: plays a prompt and collects keys (CallXML 3.0 reference, 2.15).</summary>
internal sealed class InputDigitsElement() : ElementDefinition(
    "inputdigits", [.. AudioAttributes.Names, .. DigitEntryAttributes.Names, "label", "next", "repeat", "value", "voice"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        return new InputDigitsNode(
            element.Header(),
            element.OnlyHandlers(),
            element.Loop(),
            new DigitEntryAttributes(element),
            element.Value() ?? TextTemplate.Empty,
            element.Audio());
    }
}

/// <summary>Plays; the first key stops the prompt and is the first digit [our reading].</summary>
internal sealed class InputDigitsNode(
    NodeHeader header,
    HandlerContent handlers,
    ContainerLoop loop,
    DigitEntryAttributes digits,
    TextTemplate file,
    AudioAttributes audio)
    : InputContainerNode(header, handlers, loop)
{
    public override Progress PromptsCompleted(CallXmlSession session) => Entry(session).StartTimers(session);

    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) => Entry(session).Feed(session, key.Key);

    public override Progress TimerElapsed(CallXmlSession session) => session.Raise(CallXmlEvent.MaxTime);

    public override Progress InputTimerElapsed(CallXmlSession session) => session.Raise(CallXmlEvent.MaxSilence);

    protected override bool TryListen(CallXmlSession session, out Progress failure)
    {
        if (!digits.TryRead(session, out var entry, out failure))
            return false;
        session.Frames.Top.State = entry;
        return true;
    }

    protected override ListenModes Modes(CallXmlSession session) => ListenModes.Dtmf;

    protected override bool TryFeedTyped(CallXmlSession session, out Progress progress) =>
        Entry(session).TryFeedTyped(session, out progress);

    protected override bool TryMakePrompt(
        CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure) =>
        audio.TryMakeFileOrText(session, file.Evaluate(session), out segments, out failure);

    private static DigitEntry Entry(CallXmlSession session) => (DigitEntry)session.Frames.Top.State!;
}
