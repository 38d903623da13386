using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Elements;

/// <summary><c>menu</c>: a form with one nameless field, whose result is the choice (VoiceXML 2.0, 2.2).</summary>
internal static class MenuElement
{
    public static FormNode Bind(ElementBinding element, PropertyScope outer)
    {
        var properties = PropertyElement.Scope(element, outer);
        var isApproximate = element.Choice("accept", "exact", "approximate") == "approximate";
        var numbers = element.Boolean("dtmf") == true;
        var choices = new List<ChoiceNode>();
        foreach (var child in element.Children.Where(child => child.Name == "choice"))
            choices.Add(ChoiceNode.Bind(child, isApproximate, NextNumber(child)));
        var item = new MenuItem(element.Header())
        {
            Properties = properties,
            Prompts = ItemPrompts.Bind(element),
            Choices = choices,
            Enumerated = choices,
            Grammars = [.. choices.SelectMany(choice => choice.Grammars)],
        };
        return new FormNode(element.Header())
        {
            Id = element.Text("id"),
            IsMenu = true,
            IsDocumentScope = element.Choice("scope", "dialog", "document") == "document",
            Properties = properties,
            Handlers = HandlerTable.Bind(element),
            Initial = [item],
            Items = [item],
            Filled = [],
            Grammars = [],
            Links = [],
        };

        // 2.2.1: with dtmf="true" the first nine choices without keys of their own get 1 to 9.
        string? NextNumber(ElementBinding choice)
        {
            if (!numbers)
                return null;
            if (choice.Element.Attribute("dtmf") is { } own)
            {
                if (own.Value.Trim() is not ("*" or "#" or "0"))
                    choice.Diagnostics.Report(BindDiagnostics.ChoiceKey, own.ValueSpan, [own.Value], "Use *, # or 0, or leave the numbering to the choices.");
                return null;
            }

            var next = choices.Count(earlier => earlier.IsNumbered) + 1;
            return next <= 9 ? next.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        }
    }
}
