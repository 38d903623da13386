using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;

namespace CallXmlSim.Recognition.Reading.Srgs;

/// <summary>What is common to all elements of the XML form.</summary>
internal static class SrgsElements
{
    private static readonly string[] Names =
        ["grammar", "rule", "one-of", "item", "ruleref", "token", "tag", "example", "lexicon", "meta", "metadata"];

    /// <summary>
    /// Whether an element belongs to another vocabulary and is none of ours (SRGS 1.0, 5.1). A grammar in line in a
    /// document, or one without namespace, has its elements in the namespace of the grammar element.
    /// </summary>
    public static bool IsForeign(MarkupElement element, MarkupElement grammar) =>
        element.NamespaceUri != SrgsXmlReader.Namespace && element.NamespaceUri != grammar.NamespaceUri;

    /// <summary>Reports an element that may not stand in its parent.</summary>
    public static void ReportMisplaced(MarkupElement element, MarkupElement parent, DiagnosticBag diagnostics)
    {
        if (Array.IndexOf(Names, element.LocalName) >= 0)
        {
            diagnostics.Report(GrammarDiagnostics.MisplacedElement, element.NameSpan, [element.Name, parent.Name]);
            return;
        }

        var near = NearestName.Find(element.LocalName, Names);
        diagnostics.Report(
            GrammarDiagnostics.UnknownElement,
            element.NameSpan,
            [element.Name],
            near is null ? null : $"Did you mean \"{near}\"?");
    }

    /// <summary>Reports an attribute that is not there.</summary>
    public static void ReportMissing(MarkupElement element, string attribute, DiagnosticBag diagnostics) =>
        diagnostics.Report(GrammarDiagnostics.MissingAttribute, element.NameSpan, [element.Name, attribute]);
}
