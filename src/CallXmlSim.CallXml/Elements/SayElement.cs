using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>say</c>: speaks its text, else its value; bare text in a container is the same (CallXML 3.0 reference, 1.4, 2.27).</summary>
internal sealed class SayElement() : ElementDefinition("say", "choices", "cleardigits", "termdigits", "value", "voice")
{
    public override ProgramNode Bind(ElementBinding element) => new SayNode(
        element.Header(),
        element.Listening(),
        element.SpokenContent() ?? element.Value() ?? TextTemplate.Empty,
        element.Voice());

    /// <summary>Binds character data that stands directly in a container.</summary>
    public static SayNode BindText(MarkupText text, InheritanceScope scope, DocumentBinder binder)
    {
        var source = binder.Diagnostics.Source;
        var written = source[text.Span];
        var start = text.Span.Start + written.Length - written.TrimStart().Length;
        var span = TextSpan.FromBounds(start, start + written.Trim().Length);
        return new SayNode(
            new NodeHeader("text", source, span, span),
            new ListeningAttributes(scope.Choices, null),
            binder.Template(SpokenText.Collapse(text.Value), span),
            voice: null);
    }
}

/// <summary>Speaks a text.</summary>
internal sealed class SayNode : ListeningNode
{
    private readonly TextTemplate _text;
    private readonly TextTemplate? _voice;
    private readonly PromptSegment[]? _constant;

    public SayNode(NodeHeader header, ListeningAttributes listening, TextTemplate text, TextTemplate? voice)
        : base(header, listening)
    {
        (_text, _voice) = (text, voice);
        if (text.Constant is { } words && voice is null or { Constant: not null })
            _constant = SpokenPrompt.Of(words, voice?.Constant);
    }

    protected override Progress Run(CallXmlSession session) =>
        session.Play(_constant ?? SpokenPrompt.Of(session, _text.Evaluate(session), _voice));
}
