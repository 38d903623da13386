using CallXmlSim.CallXml.Events;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Collects the events that a document handles and raises, and reports handlers that can never run.</summary>
internal sealed class EventBinder(DiagnosticBag diagnostics)
{
    private readonly List<(EventPattern Pattern, MarkupAttribute Attribute)> _handled = [];

    /// <summary>What raises events.</summary>
    public EventSources Sources { get; } = new();

    /// <summary>A handler names an event.</summary>
    public void Handle(string name, MarkupAttribute attribute) => _handled.Add((EventPattern.Parse(name), attribute));

    /// <summary>Reports the handlers of events that neither the platform nor the document raises.</summary>
    public void Check()
    {
        if (Sources.ThrowsAnything)
            return;
        foreach (var (pattern, attribute) in _handled)
        {
            if (!IsKnown(pattern.Family))
                ReportFamily(pattern.Family, attribute);
            else if (!Sources.CanRaise(pattern))
                ReportParameter(pattern, attribute);
        }
    }

    private bool IsKnown(string family) =>
        EventFamilies.All.Concat(Sources.ThrownFamilies).Contains(family, StringComparer.OrdinalIgnoreCase);

    private void ReportFamily(string family, MarkupAttribute attribute)
    {
        var nearest = NearestName.Find(family, EventFamilies.All.Concat(Sources.ThrownFamilies));
        diagnostics.Report(
            BindDiagnostics.UnknownEvent,
            attribute.ValueSpan,
            [family],
            nearest is null ? "Remove the handler, or throw the event." : $"Did you mean \"{nearest}\"?");
    }

    private void ReportParameter(EventPattern pattern, MarkupAttribute attribute)
    {
        var nearest = NearestName.Find(pattern.Parameter!, ParametersOf(pattern.Family));
        diagnostics.Report(
            BindDiagnostics.NeverRaised,
            attribute.ValueSpan,
            [$"{pattern.Family}:{pattern.Parameter}"],
            nearest is null
                ? $"Remove the handler, or write event=\"{pattern.Family}\" to handle all events of that name."
                : $"Did you mean \"{pattern.Family}:{nearest}\"?");
    }

    private IEnumerable<string> ParametersOf(string family) => family.ToLowerInvariant() switch
    {
        EventFamilies.Choice => [.. Sources.Results, EventFamilies.NoMatch, EventFamilies.NoInput],
        EventFamilies.Error => Enum.GetNames<ErrorType>().Select(name => name.ToLowerInvariant()),
        EventFamilies.CallFailure => EventFamilies.CallFailures,
        EventFamilies.CallProgress => EventFamilies.CallProgressResults,
        _ => [],
    };
}
