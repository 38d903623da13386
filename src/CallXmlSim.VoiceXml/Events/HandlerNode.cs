using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.ExecutableContent;

namespace CallXmlSim.VoiceXml.Events;

/// <summary><c>catch</c> and its shorthands: content that is run when an event occurs (VoiceXML 2.0, 5.2.2, 5.2.3).</summary>
internal sealed class HandlerNode(NodeHeader header) : ProgramNode(header)
{
    /// <summary>The events that it is for, as written; one empty name for all.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>From which occurrence on it is a candidate.</summary>
    public required int Count { get; init; }

    public Expression? Condition { get; init; }

    public required IReadOnlyList<ContentNode> Content { get; init; }

    /// <summary>The name of it that matches an event best; <c>null</c> when none does.</summary>
    public string? Match(string name)
    {
        string? best = null;
        foreach (var pattern in Events)
        {
            if (EventName.Matches(pattern, name) && (best is null || pattern.Length > best.Length))
                best = pattern;
        }

        return best;
    }

    /// <summary>Binds a handler.</summary>
    public static HandlerNode Bind(ElementBinding element) => new(element.Header())
    {
        Events = element.Name != "catch" ? [element.Name] : element.Names("event") is { Count: > 0 } names ? names : [""],
        Count = element.Number("count", 1) ?? 1,
        Condition = element.Expression("cond"),
        Content = element.Binder.Content(element),
    };
}
