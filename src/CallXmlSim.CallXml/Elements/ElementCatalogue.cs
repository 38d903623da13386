using System.Collections.Frozen;

namespace CallXmlSim.CallXml.Elements;

/// <summary>The elements of the language that may stand in a container (CallXML 3.0 reference, 0.3). Names in any case.</summary>
internal static class ElementCatalogue
{
    private static readonly FrozenDictionary<string, ElementDefinition> ByName = new ElementDefinition[]
    {
        new AnswerElement(),
        new AssignElement(),
        new CallElement(),
        new CaseElement(),
        new ClearDigitsElement(),
        new ClearElement(),
        new ConferenceElement(),
        new ContainerElement("block"),
        new ContainerElement("do"),
        new ContainerElement("if"),
        new ContainerElement("loop"),
        new ContainerElement("while"),
        new ContainerElement("with"),
        new CreateConferenceElement(),
        new ExitElement(),
        new FetchElement(),
        new GetDigitsElement(),
        new GotoElement(),
        new HangUpElement(),
        new InputAudioElement(),
        new InputDigitsElement(),
        new JoinConferenceElement(),
        new LogElement(),
        new MenuElement(),
        new OnElement(),
        new OnAnswerElement(),
        new OnCallFailureElement(),
        new OnCpaResultElement(),
        new OnErrorElement(),
        new OnExternalEventElement(),
        new OnHangUpElement(),
        new OnMaxDigitsElement(),
        new OnMaxSilenceElement(),
        new OnMaxTimeElement(),
        new OnTermDigitElement(),
        new PlayDateElement(),
        new PlayMoneyElement(),
        new PlayNumberElement(),
        new PlayAudioElement(),
        new PromptElement(),
        new RejectElement(),
        new RunElement(),
        new RecordAudioElement(),
        new RecordCallElement(),
        new SayElement(),
        new SendEventElement(),
        new SimLineElement(),
        new SwitchElement(),
        new TextElement(),
        new ThrowElement(),
        new TransferElement(),
        new WaitElement(),
    }.ToFrozenDictionary(definition => definition.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all elements.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether an element of that name is a handler.</summary>
    public static bool IsHandler(string name) => Find(name) is { IsHandler: true };

    /// <summary>The element of that name; <c>null</c> when the language has none.</summary>
    public static ElementDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}
