using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Elements;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>
/// Holds a document against the catalogue of elements: which stand where, with which attributes (VoiceXML 2.0, appendix O;
/// the exclusive attributes of 5.2.6). Elements of other namespaces are no part of the document.
/// </summary>
internal sealed class StructureCheck(DiagnosticBag diagnostics, string vxmlNamespace)
{
    public void Check(MarkupElement element, ElementDefinition definition)
    {
        CheckAttributes(element, definition);
        if (definition.Content.IsOpen)
            return;
        foreach (var child in element.Children)
        {
            if (child is MarkupElement inner)
                CheckChild(inner, element, definition);
            else if (child is MarkupText { IsWhiteSpace: false } && !definition.Content.HoldsText)
                diagnostics.Report(BindDiagnostics.MisplacedText, TextSpanOf(child), [element.Name], "Remove it.");
        }
    }

    /// <summary>Whether an element belongs to another language.</summary>
    public bool IsForeign(MarkupElement element) =>
        element.NamespaceUri != vxmlNamespace && element.NamespaceUri != VoiceXmlNamespaces.Srgs
        && element.NamespaceUri != VoiceXmlNamespaces.Ssml;

    private void CheckChild(MarkupElement child, MarkupElement parent, ElementDefinition definition)
    {
        if (IsForeign(child))
            return;
        if (ElementCatalogue.Find(child.LocalName) is not { } known)
        {
            var near = NearestName.Find(child.LocalName, ElementCatalogue.Names);
            diagnostics.Report(
                BindDiagnostics.UnknownElement,
                child.NameSpan,
                [child.LocalName],
                near is null ? "Remove it, or use an element of the language." : $"Did you mean <{near}>?");
            return;
        }

        if (!definition.Content.Holds(known.Name))
        {
            diagnostics.Report(
                BindDiagnostics.MisplacedElement, child.NameSpan, [child.LocalName, parent.LocalName], PlaceOf(known.Name, definition));
        }

        Check(child, known);
    }

    private static string PlaceOf(string element, ElementDefinition parent)
    {
        if (parent.Content == ContentModel.Form && ContentModel.Executable.Holds(element))
            return "Put it into a <block>.";
        var held = string.Join(", ", parent.Content.Elements);
        return held.Length == 0 ? "Remove it; the element is empty." : $"Remove it; the element holds {held}.";
    }

    private static Documents.Text.TextSpan TextSpanOf(MarkupNode node)
    {
        var text = ((MarkupText)node).Value;
        var start = text.Length - text.TrimStart().Length;
        return ((MarkupText)node).SpanOf(start, text.Trim().Length);
    }

    private void CheckAttributes(MarkupElement element, ElementDefinition definition)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.Contains(':') || attribute.Name == "xmlns" || definition.Attributes.Contains(attribute.Name))
                continue;
            var near = NearestName.Find(attribute.Name, definition.Attributes);
            diagnostics.Report(
                BindDiagnostics.UnknownAttribute,
                attribute.NameSpan,
                [element.LocalName, attribute.Name],
                near is not null ? $"Did you mean \"{near}\"?" : TakenBy(definition));
        }

        foreach (var name in definition.Required)
        {
            if (element.Attribute(name) is null)
                ReportMissing(element, $"\"{name}\"");
        }

        if (definition.ExactlyOne.Count > 0 && !CheckExclusive(element, definition.ExactlyOne))
            ReportMissing(element, string.Join(" or ", definition.ExactlyOne.Select(name => $"\"{name}\"")));
        foreach (var exclusive in definition.AtMostOne)
            CheckExclusive(element, exclusive);
    }

    private static string TakenBy(ElementDefinition definition) => definition.Attributes.Count == 0
        ? "Remove it; the element takes none."
        : $"Remove it; the element takes {string.Join(", ", definition.Attributes)}.";

    private void ReportMissing(MarkupElement element, string what) =>
        diagnostics.Report(BindDiagnostics.MissingAttribute, element.NameSpan, [element.LocalName, what], "Add it.");

    // Whether one is there; more than one is an error.
    private bool CheckExclusive(MarkupElement element, IReadOnlyList<string> names)
    {
        MarkupAttribute? first = null;
        foreach (var attribute in element.Attributes)
        {
            if (!names.Contains(attribute.Name))
                continue;
            if (first is not null)
            {
                diagnostics.Report(
                    BindDiagnostics.ExclusiveAttributes,
                    attribute.NameSpan,
                    [element.LocalName, first.Name, attribute.Name],
                    "Keep one of them.",
                    [new RelatedSpan(first.NameSpan, $"\"{first.Name}\" is here")]);
            }

            first ??= attribute;
        }

        return first is not null;
    }
}
