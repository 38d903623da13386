using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Events;

/// <summary>The handlers of one scope in document order.</summary>
internal sealed class HandlerTable
{
    public static readonly HandlerTable Empty = new([]);

    private HandlerTable(IReadOnlyList<HandlerNode> handlers) => Handlers = handlers;

    public IReadOnlyList<HandlerNode> Handlers { get; }

    /// <summary>Binds the handlers that stand directly in an element.</summary>
    public static HandlerTable Bind(ElementBinding element)
    {
        var handlers = element.Children
            .Where(child => child.Name is "catch" or "error" or "help" or "noinput" or "nomatch")
            .Select(HandlerNode.Bind)
            .ToList();
        Check(handlers, element.Diagnostics);
        return handlers.Count == 0 ? Empty : new HandlerTable(handlers);
    }

    // 5.2.4: of the handlers with the right count, the first one is taken.
    private static void Check(List<HandlerNode> handlers, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < handlers.Count; i++)
        {
            var earlier = handlers.Take(i).FirstOrDefault(first =>
                first.Condition is null && first.Count == handlers[i].Count
                && handlers[i].Events.All(name => first.Match(name.TrimEnd('.')) is not null));
            if (earlier is null)
                continue;
            var taken = earlier.Match("") is not null ? "every event" : string.Join(", ", handlers[i].Events.Select(name => $"\"{name}\""));
            diagnostics.Report(
                BindDiagnostics.UnreachableHandler,
                handlers[i].NameSpan,
                [taken],
                "Put it before the other one, or give one of them a condition or a count.",
                [new RelatedSpan(earlier.NameSpan, "this handler comes first")]);
        }
    }
}
