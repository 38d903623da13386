using CallXmlSim.CallXml.Elements;
using CallXmlSim.Sessions;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Lists what of a program can be run.</summary>
internal static class Coverage
{
    /// <summary>The elements, handlers and choices of a program, in document order.</summary>
    public static IReadOnlyList<CoveragePoint> PointsOf(RootNode root)
    {
        var points = new List<CoveragePoint>();
        foreach (var node in root.WithAllInside())
        {
            points.Add(node is OnNode handler
                ? new CoveragePoint(CoverageKind.Handler, handler.EventName, node.Source, node.Span)
                : new CoveragePoint(CoverageKind.Element, node.Name, node.Source, node.Span));
            if (node.OwnChoices is not { Constant: { } choices })
                continue;
            foreach (var choice in choices.List.Items)
                points.Add(new CoveragePoint(CoverageKind.Choice, choice.Text, node.Source, choices.SpanOf(choice)));
        }

        return points;
    }
}
