using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// <c>prompt</c>: plays a list of files and texts, then its own text, and waits for a choice (CallXML 3.0 reference, 2.22).
/// </summary>
internal sealed class PromptElement() : ElementDefinition(
    "prompt",
    [.. AudioAttributes.Names, "choices", "cleardigits", "label", "maxtime", "next", "repeat", "termdigits", "value", "voice"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        var audio = element.Audio();
        var text = element.SpokenContent();
        var list = element.Template("value") ?? (text is null && !audio.HasText ? element.Inherited.Value : null);
        if (list is null && text is null && !audio.HasText && element.Attribute("choices") is null)
            element.Required("value", AttributeTypes.NonEmpty);
        return new PromptNode(
            element.Header(),
            element.Handlers(),
            element.Loop(),
            element.Listening(),
            element.Optional("maxtime", AttributeTypes.Duration),
            new PromptQueue(list, text, audio))
        {
            ListensForItself = element.Attribute("choices") is not null || element.Attribute("termdigits") is not null,
        };
    }
}

/// <summary>Plays its queue; one that listens for itself waits for an answer behind it.</summary>
internal sealed class PromptNode(
    NodeHeader header,
    HandlerContent handlers,
    ContainerLoop loop,
    ListeningAttributes listening,
    AttributeValue<TimeSpan>? maxTime,
    PromptQueue queue)
    : PromptingNode(header, handlers, loop, listening, maxTime)
{
    /// <summary>How long an answer is waited for when nothing is stated [our reading of 2.22 and 6.6].</summary>
    private static readonly TimeSpan DefaultMaxTime = TimeSpan.FromSeconds(5);

    /// <summary>Whether the element itself states what it listens for.</summary>
    public bool ListensForItself { get; init; }

    public override Progress PromptsCompleted(CallXmlSession session) =>
        ListensForItself && session.Input.Modes != ListenModes.None
            ? WaitForAnswer(session, DefaultMaxTime)
            : StopIteration(session);

    // 6.6 [our reading]: silence is "choice:noinput" for a script that asks for it.
    protected override CallXmlEvent Silence(CallXmlSession session) =>
        session.IsNamedByHandler(CallXmlEvent.NoInput) ? CallXmlEvent.NoInput : CallXmlEvent.MaxTime;

    protected override bool TryMakePrompt(
        CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure) =>
        queue.TryMake(session, out segments, out failure);
}
