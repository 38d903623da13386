using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Collects labels and what refers to them, and reports what does not fit together.</summary>
internal sealed class LabelBinder(DiagnosticBag diagnostics)
{
    private readonly List<(string Label, MarkupAttribute Attribute)> _references = [];
    private readonly Dictionary<string, MarkupAttribute> _places = new(StringComparer.Ordinal);

    /// <summary>An element's label.</summary>
    public void Define(MarkupAttribute attribute)
    {
        var label = attribute.Value.Trim();
        if (label.Length == 0)
        {
            diagnostics.Report(
                BindDiagnostics.BadValue, attribute.ValueSpan, [attribute.Value, "label", "a name that is not empty"]);
        }
        else if (!_places.TryAdd(label, attribute))
        {
            diagnostics.Report(
                BindDiagnostics.DuplicateLabel,
                attribute.ValueSpan,
                [label],
                "Give every label a name of its own.",
                [new RelatedSpan(_places[label].ValueSpan, "the first element with this label")]);
        }
    }

    /// <summary>A target of navigation; only a label of this document can be checked.</summary>
    public void Refer(TextTemplate target, MarkupAttribute attribute)
    {
        if (target.Constant is { } text && NavigationTarget.Parse(text) is { Document: "" } parsed)
            _references.Add((parsed.Label, attribute));
    }

    /// <summary>Reports the references to labels that no element has.</summary>
    public void Check(LabelTable labels)
    {
        foreach (var (label, attribute) in _references)
        {
            if (labels.Find(label) is not null)
                continue;
            var nearest = NearestName.Find(label, _places.Keys);
            diagnostics.Report(
                BindDiagnostics.UnknownLabel,
                attribute.ValueSpan,
                [label],
                nearest is null ? "Give the element that is meant this label." : $"Did you mean \"#{nearest}\"?");
        }
    }
}
