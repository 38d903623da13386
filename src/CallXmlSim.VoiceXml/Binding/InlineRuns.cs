using CallXmlSim.Documents.Markup;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>
/// Groups what stands in an element: text with the <c>audio</c>, <c>value</c> and <c>enumerate</c> beside it is one prompt
/// without the tag (VoiceXML 2.0, 4.1).
/// </summary>
internal static class InlineRuns
{
    /// <summary>The groups in document order: several nodes that are spoken, or one element.</summary>
    public static IEnumerable<IReadOnlyList<MarkupNode>> Of(ElementBinding element)
    {
        var run = new List<MarkupNode>();
        foreach (var child in element.Element.Children)
        {
            if (child is MarkupText || (child is MarkupElement { LocalName: "audio" or "value" or "enumerate" } && !IsForeign(child)))
            {
                run.Add(child);
                continue;
            }

            if (IsSpoken(run))
                yield return run;
            run = [];
            if (!IsForeign(child))
                yield return [child];
        }

        if (IsSpoken(run))
            yield return run;

        bool IsForeign(MarkupNode node) => node is MarkupElement inner && element.Binder.IsForeign(inner);
    }

    private static bool IsSpoken(List<MarkupNode> run) => run.Exists(node => node is not MarkupText { IsWhiteSpace: true });
}
