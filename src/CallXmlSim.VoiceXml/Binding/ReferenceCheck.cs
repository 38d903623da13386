using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Elements;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>Collects where a document's elements lead to, and checks that it is there (VoiceXML 2.0, 5.3.7).</summary>
internal sealed class ReferenceCheck
{
    private readonly List<MarkupAttribute> _dialogs = [];
    private readonly List<MarkupAttribute> _items = [];

    /// <summary>An attribute with an address.</summary>
    public void Address(MarkupAttribute? attribute)
    {
        if (attribute is not null && attribute.Value.TrimStart().StartsWith('#'))
            _dialogs.Add(attribute);
    }

    /// <summary>An attribute with the name of a form item.</summary>
    public void Item(MarkupAttribute? attribute)
    {
        if (attribute is not null)
            _items.Add(attribute);
    }

    public void Check(DocumentNode document, DiagnosticBag diagnostics)
    {
        CheckIds(document, diagnostics);
        foreach (var attribute in _dialogs)
        {
            var id = attribute.Value.Trim()[1..];
            if (document.Find(id) is not null)
                continue;
            var near = NearestName.Find(id, document.Dialogs.Where(dialog => dialog.Id is not null).Select(dialog => dialog.Id!));
            diagnostics.Report(
                BindDiagnostics.UnknownDialog,
                attribute.ValueSpan,
                [id],
                near is null ? "Name a form or menu of the document." : $"Did you mean \"#{near}\"?");
        }

        foreach (var attribute in _items)
            CheckItem(document, attribute, diagnostics);
    }

    // A goto inside a form means that form; one in a handler of the document, whichever form is active.
    private static void CheckItem(DocumentNode document, MarkupAttribute attribute, DiagnosticBag diagnostics)
    {
        var around = document.Dialogs.FirstOrDefault(dialog =>
            dialog.Span.Start <= attribute.NameSpan.Start && attribute.NameSpan.End <= dialog.Span.End);
        var items = (around is null ? document.Dialogs : [around]).SelectMany(dialog => dialog.Items).ToList();
        var name = attribute.Value.Trim();
        if (items.Exists(item => item.Name == name))
            return;
        var near = NearestName.Find(name, items.Where(item => item.Name is not null).Select(item => item.Name!));
        diagnostics.Report(
            BindDiagnostics.UnknownFormItem,
            attribute.ValueSpan,
            [name],
            near is null ? "Name an item of the form." : $"Did you mean \"{near}\"?");
    }

    private static void CheckIds(DocumentNode document, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, FormNode>();
        foreach (var dialog in document.Dialogs)
        {
            if (dialog.Id is not { } id || seen.TryAdd(id, dialog))
                continue;
            diagnostics.Report(
                BindDiagnostics.DuplicateName,
                dialog.NameSpan,
                ["id", id],
                "Give the dialog another id.",
                [new RelatedSpan(seen[id].NameSpan, "the other dialog is here")]);
        }
    }
}
