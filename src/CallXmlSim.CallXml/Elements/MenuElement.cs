using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>menu</c>: plays a prompt and waits for a choice (CallXML 3.0 reference, 2.18).</summary>
internal sealed class MenuElement() : ElementDefinition(
    "menu",
    [.. AudioAttributes.Names, "choices", "cleardigits", "label", "maxtime", "next", "repeat", "termdigits", "value", "voice"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        return new MenuNode(
            element.Header(),
            element.OnlyHandlers(),
            element.Loop(),
            element.Listening(),
            element.Optional("maxtime", AttributeTypes.Duration),
            element.Value() ?? TextTemplate.Empty,
            element.Audio());
    }
}

/// <summary>Plays, listens meanwhile, and waits for an answer behind it.</summary>
internal sealed class MenuNode(
    NodeHeader header,
    HandlerContent handlers,
    ContainerLoop loop,
    ListeningAttributes listening,
    AttributeValue<TimeSpan>? maxTime,
    TextTemplate file,
    AudioAttributes audio)
    : PromptingNode(header, handlers, loop, listening, maxTime)
{
    /// <summary>How long an answer is waited for when nothing is stated; the documentation is silent (2.18).</summary>
    private static readonly TimeSpan DefaultMaxTime = TimeSpan.FromSeconds(30);

    public override Progress PromptsCompleted(CallXmlSession session) => WaitForAnswer(session, DefaultMaxTime);

    protected override bool TryMakePrompt(
        CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure) =>
        audio.TryMakeFileOrText(session, file.Evaluate(session), out segments, out failure);
}
