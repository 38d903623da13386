using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.ExecutableContent;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>filled</c>: what is done when input items are filled (VoiceXML 2.0, 2.4).</summary>
internal sealed class FilledNode(NodeHeader header) : ProgramNode(header)
{
    /// <summary>The item that it stands in; <c>null</c> when it stands in the form.</summary>
    public FormItem? Owner { get; private init; }

    /// <summary>Whether one of its variables is enough.</summary>
    public bool IsAny { get; private init; }

    /// <summary>The items that it watches; empty for all input items of the form.</summary>
    public IReadOnlyList<string> Names { get; private init; } = [];

    public IReadOnlyList<ContentNode> Content { get; private init; } = [];

    public static FilledNode Bind(ElementBinding element, FormItem? owner)
    {
        if (owner is not null && element.Element.Attribute("namelist") is { } namelist)
        {
            element.Diagnostics.Report(
                BindDiagnostics.BadFilled,
                namelist.NameSpan,
                [namelist.Value, "in a form item it watches that item"],
                "Remove the attribute, or put the element into the form.");
        }

        if (owner is not null && element.Element.Attribute("mode") is { } mode)
        {
            element.Diagnostics.Report(
                BindDiagnostics.FilledMode, mode.NameSpan, [], "Remove the attribute, or put the element into the form.");
        }

        return new FilledNode(element.Header())
        {
            Owner = owner,
            IsAny = element.Choice("mode", "all", "any") == "any",
            Names = element.Names("namelist"),
            Content = element.Binder.Content(element),
        };
    }

    /// <summary>Whether it watches an item.</summary>
    public bool Watches(FormItem item) =>
        Owner is not null ? item == Owner : item.IsInput && (Names.Count == 0 || (item.Name is not null && Names.Contains(item.Name)));
}
