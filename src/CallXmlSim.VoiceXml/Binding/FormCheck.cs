using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.VoiceXml.Elements;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>Checks what names mean inside one form (VoiceXML 2.0, 2.3, 2.4).</summary>
internal static class FormCheck
{
    public static void Run(FormNode form, DiagnosticBag diagnostics)
    {
        CheckNames(form, diagnostics);
        foreach (var filled in form.Filled)
        {
            foreach (var name in filled.Owner is null ? filled.Names : [])
            {
                var item = form.Find(name);
                if (item is { IsInput: true })
                    continue;
                var near = NearestName.Find(name, form.Items.Where(known => known.IsInput && known.Name is not null).Select(known => known.Name!));
                diagnostics.Report(
                    BindDiagnostics.BadFilled,
                    filled.NameSpan,
                    [name, item is null ? "the form has no item of that name" : "it is no input item"],
                    near is null ? "Name input items of the form." : $"Did you mean \"{near}\"?");
            }
        }
    }

    // 2.3.1: form item variables and dialog variables share one scope.
    private static void CheckNames(FormNode form, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, ProgramNode>();
        foreach (var item in form.Items)
        {
            if (!item.HasLegalName)
                diagnostics.Report(BindDiagnostics.VariableName, item.NameSpan, [item.Name!], "Write a name of ECMAScript.");
            if (item.Name is not { } name || seen.TryAdd(name, item))
                continue;
            diagnostics.Report(
                BindDiagnostics.DuplicateName,
                item.NameSpan,
                ["form item name", name],
                "Give the item another name.",
                [new RelatedSpan(seen[name].NameSpan, "the other item is here")]);
        }
    }
}
