using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary><c>prompt</c>, and spoken content without the tag (VoiceXML 2.0, 4.1).</summary>
internal sealed class PromptNode(NodeHeader header, IReadOnlyList<PromptPart> parts) : ContentNode(header)
{
    public IReadOnlyList<PromptPart> Parts { get; } = parts;

    public Expression? Condition { get; private init; }

    /// <summary>From which visit of its form item on it is a candidate (4.1.6).</summary>
    public int Count { get; private init; } = 1;

    public bool? BargeIn { get; private init; }

    public bool? IsHotword { get; private init; }

    public TimeSpan? Timeout { get; private init; }

    public static PromptNode Bind(ElementBinding element) => new(element.Header(), PromptPartBinder.Content(element))
    {
        Condition = element.Expression("cond"),
        Count = element.Number("count", 1) ?? 1,
        BargeIn = element.Boolean("bargein"),
        IsHotword = element.Choice("bargeintype", "speech", "hotword") is { } type ? type == "hotword" : null,
        Timeout = element.Duration("timeout"),
    };

    /// <summary>A part that stands by itself.</summary>
    public static PromptNode OfPart(ElementBinding element) => OfRun([element.Element], element.Binder);

    /// <summary>Spoken content without the tag.</summary>
    public static PromptNode OfRun(IReadOnlyList<MarkupNode> run, DocumentBinder binder)
    {
        var span = TextSpan.FromBounds(StartOf(run), EndOf(run));
        return new PromptNode(
            new NodeHeader("text", binder.Diagnostics.Source, span, span), PromptPartBinder.Bind(run, binder));
    }

    // 4.1.6: counts mean nothing here, conditions do.
    public override Progress Execute(VoiceXmlSession session)
    {
        if (Condition is not null)
        {
            if (!session.TryEvaluate(Condition, out bool holds, out var failure))
                return failure;
            if (!holds)
                return Progress.Continue;
        }

        session.Push(new PromptFrame(this, session));
        return Progress.Continue;
    }

    private static int StartOf(IReadOnlyList<MarkupNode> run)
    {
        var first = run.First(node => node is not MarkupText { IsWhiteSpace: true });
        if (first is not MarkupText text)
            return first.Span.Start;
        return text.SpanOf(text.Value.Length - text.Value.TrimStart().Length, 1).Start;
    }

    private static int EndOf(IReadOnlyList<MarkupNode> run)
    {
        var last = run.Last(node => node is not MarkupText { IsWhiteSpace: true });
        return last is MarkupText text ? text.SpanOf(text.Value.TrimEnd().Length - 1, 1).End : last.Span.End;
    }
}
