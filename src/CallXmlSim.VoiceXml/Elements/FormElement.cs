using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.FormItems;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary><c>form</c> (VoiceXML 2.0, 2.1).</summary>
internal static class FormElement
{
    public static FormNode Bind(ElementBinding element, PropertyScope outer)
    {
        var properties = PropertyElement.Scope(element, outer);
        var initial = new List<ProgramNode>();
        var items = new List<FormItem>();
        var filled = new List<FilledNode>();
        foreach (var child in element.Children)
        {
            if (child.Name is "var" or "script" or "data")
            {
                initial.Add(ExecutableElements.Bind(child)!);
            }
            else if (child.Name == "filled")
            {
                filled.Add(FilledNode.Bind(child, owner: null));
            }
            else if (FormItemElements.Bind(child, properties) is { } item)
            {
                item.Index = items.Count;
                items.Add(item);
                initial.Add(item);
                filled.AddRange(child.Children.Where(inner => inner.Name == "filled").Select(inner => FilledNode.Bind(inner, item)));
            }
        }

        var form = new FormNode(element.Header())
        {
            Id = element.Text("id"),
            IsDocumentScope = element.Choice("scope", "dialog", "document") == "document",
            Properties = properties,
            Handlers = HandlerTable.Bind(element),
            Initial = initial,
            Items = items,
            Filled = filled,
            Grammars = GrammarNode.BindAll(element),
            Links = [.. element.Children.Where(child => child.Name == "link").Select(LinkNode.Bind)],
        };
        FormCheck.Run(form, element.Diagnostics);
        return form;
    }
}
