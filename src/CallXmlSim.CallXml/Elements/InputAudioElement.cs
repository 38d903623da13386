using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Recordings;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// <c>inputaudio</c>: plays a prompt and records the caller (CallXML 3.0 reference, 2.32). <c>value</c> is the prompt and
/// <c>var</c> says where the recording goes [our reading].
/// </summary>
internal sealed class InputAudioElement() : ElementDefinition(
    "inputaudio",
    [.. AudioAttributes.Names, "beep", "cleardigits", "label", "maxsilence", "maxtime", "next", "repeat", "termdigits", "timevar", "value", "var", "voice"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        return new InputAudioNode(
            element.Header(),
            element.OnlyHandlers(),
            element.Loop(),
            element.Recording(element.Required("var", AttributeTypes.NonEmpty), "var"),
            element.Value() ?? TextTemplate.Empty,
            element.Audio());
    }
}

/// <summary>Plays, then records. Something recorded ends the element; silence has the prompt played again.</summary>
internal sealed class InputAudioNode(
    NodeHeader header,
    HandlerContent handlers,
    ContainerLoop loop,
    RecordingAttributes attributes,
    TextTemplate file,
    AudioAttributes audio)
    : InputContainerNode(header, handlers, loop)
{
    public override Progress PromptsCompleted(CallXmlSession session) => StateOf(session).Start(session);

    public override Progress KeyPressed(CallXmlSession session, DtmfDigit key) => StateOf(session).KeyPressed(session, key.Key);

    public override Progress RecordingCompleted(CallXmlSession session, Recording recording) =>
        StateOf(session).Completed(session, recording);

    public override Progress Fetched(CallXmlSession session, FetchOutcome outcome) =>
        StateOf(session).Uploaded(session, outcome);

    public override Progress HandlerEnded(CallXmlSession session, CallXmlEvent? handled) =>
        HasRecorded(session) ? End(session) : EndIteration(session);

    public override Progress Unhandled(CallXmlSession session, CallXmlEvent happened) =>
        HasRecorded(session) ? End(session) : EndIteration(session);

    protected override bool TryListen(CallXmlSession session, out Progress failure)
    {
        if (!attributes.TryBegin(session, out var recording, out failure))
            return false;
        session.Frames.Top.State = recording;
        return true;
    }

    // The recording announces itself what it listens for.
    protected override ListenModes Modes(CallXmlSession session) => StateOf(session).Modes;

    protected override bool TryFeedTyped(CallXmlSession session, out Progress progress)
    {
        progress = default;
        return false;
    }

    protected override bool TryMakePrompt(
        CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure) =>
        audio.TryMakeFileOrText(session, file.Evaluate(session), out segments, out failure);

    private static bool HasRecorded(CallXmlSession session) =>
        session.Frames.Top.State is RecordingUnderWay { HasSound: true };

    private static RecordingUnderWay StateOf(CallXmlSession session) => (RecordingUnderWay)session.Frames.Top.State!;
}
