using CallXmlSim.Sessions;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>Lists what of a program can be run.</summary>
internal static class Coverage
{
    /// <summary>The elements and handlers of a program, in document order.</summary>
    public static IReadOnlyList<CoveragePoint> PointsOf(DocumentNode document)
    {
        var points = new List<CoveragePoint>();
        Add(points, document.Initial);
        Add(points, document.Handlers);
        foreach (var dialog in document.Dialogs)
        {
            points.Add(Element(dialog));
            Add(points, dialog.Initial.OfType<ContentNode>());
            Add(points, dialog.Handlers);
            foreach (var item in dialog.Items)
            {
                points.Add(Element(item));
                Add(points, item.Handlers);
                Add(points, item.Prompts);
                if (item is BlockItem block)
                    Add(points, block.Content);
            }

            foreach (var filled in dialog.Filled)
            {
                points.Add(Element(filled));
                Add(points, filled.Content);
            }
        }

        return [.. points.OrderBy(point => point.Span.Start).ThenByDescending(point => point.Span.Length)];
    }

    private static void Add(List<CoveragePoint> points, HandlerTable handlers)
    {
        foreach (var handler in handlers.Handlers)
        {
            points.Add(new CoveragePoint(CoverageKind.Handler, string.Join(' ', handler.Events), handler.Source, handler.Span));
            Add(points, handler.Content);
        }
    }

    private static void Add(List<CoveragePoint> points, IEnumerable<ContentNode> nodes)
    {
        foreach (var node in nodes)
        {
            points.Add(Element(node));
            Add(points, node.Inner);
        }
    }

    private static CoveragePoint Element(ProgramNode node) => new(CoverageKind.Element, node.Element, node.Source, node.Span);
}
