using CallXmlSim.CallXml.Events;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Collects the events that a document handles and throws, and reports handlers that can never run.</summary>
internal sealed class EventBinder(DiagnosticBag diagnostics)
{
    private readonly List<(string Family, MarkupAttribute Attribute)> _handled = [];
    private readonly HashSet<string> _thrown = new(StringComparer.OrdinalIgnoreCase);
    private bool _throwsAnything;

    /// <summary>A handler names an event.</summary>
    public void Handle(string name, MarkupAttribute attribute) =>
        _handled.Add((EventPattern.Parse(name).Family, attribute));

    /// <summary>An element throws an event; <c>null</c> for one that is known at run time only.</summary>
    public void Throw(string? name)
    {
        if (name is null)
            _throwsAnything = true;
        else
            _thrown.Add(EventPattern.Parse(name).Family);
    }

    /// <summary>Reports the handlers of events that neither the platform nor the document raises.</summary>
    public void Check()
    {
        if (_throwsAnything)
            return;
        foreach (var (family, attribute) in _handled)
        {
            if (_thrown.Contains(family) || EventFamilies.All.Contains(family, StringComparer.OrdinalIgnoreCase))
                continue;
            var nearest = NearestName.Find(family, EventFamilies.All.Concat(_thrown));
            diagnostics.Report(
                BindDiagnostics.UnknownEvent,
                attribute.ValueSpan,
                [family],
                nearest is null ? "Remove the handler, or throw the event." : $"Did you mean \"{nearest}\"?");
        }
    }
}
