using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Binds what stands in prompts.</summary>
internal static class PromptPartBinder
{
    /// <summary>The parts of an element's content.</summary>
    public static IReadOnlyList<PromptPart> Content(ElementBinding element) =>
        Bind(element.Element.Children, element.Binder);

    /// <summary>Binds nodes in order.</summary>
    public static IReadOnlyList<PromptPart> Bind(IEnumerable<MarkupNode> nodes, DocumentBinder binder)
    {
        var parts = new List<PromptPart>();
        foreach (var node in nodes)
        {
            if (node is MarkupText text)
                parts.Add(new TextPart(text.Value));
            else if (node is MarkupElement element && !binder.IsForeign(element) && Part(new ElementBinding(element, binder)) is { } part)
                parts.Add(part);
        }

        return parts;
    }

    private static PromptPart? Part(ElementBinding element) => element.Name switch
    {
        "value" => new ValuePart(element.RequiredExpression("expr")),
        "audio" => new AudioPart(
            new PromptElement(element.Header()),
            element.Text("src"),
            element.Expression("expr"),
            FetchAttributes.Bind(element),
            Content(element)),
        "break" => new BreakPart(BreakTime(element)),
        "mark" => new MarkPart(element.Text("name"), element.Expression("nameexpr")),
        "enumerate" => new EnumeratePart(
            new PromptElement(element.Header()), element.Element.Children.Count == 0 ? null : Content(element)),
        "foreach" => new ForeachPart(
            new PromptElement(element.Header()), element.Text("item") ?? "", element.RequiredExpression("array"), Content(element)),
        "say-as" => new SayAsPart(element.Text("interpret-as") ?? "", element.Text("format") ?? "", Content(element)),
        "sub" => new TextPart(element.Text("alias") ?? ""),
        "voice" => new VoicePart(element.Text("name") ?? element.Text("gender") ?? "", Content(element)),
        "p" or "s" or "emphasis" or "prosody" or "phoneme" => new GroupPart(Content(element)),
        _ => null, // desc, lexicon, metadata: nothing of them is heard.
    };

    // SSML 1.0, 3.2.3 leaves the pauses of the strengths to the processor.
    private static TimeSpan BreakTime(ElementBinding element) =>
        element.Duration("time") ?? TimeSpan.FromMilliseconds(
            element.Choice("strength", "none", "x-weak", "weak", "medium", "strong", "x-strong") switch
            {
                "none" => 0,
                "x-weak" => 100,
                "weak" => 250,
                "strong" => 750,
                "x-strong" => 1000,
                _ => 500,
            });
}
