using CallXmlSim.Recognition;
using CallXmlSim.Recognition.BuiltIns;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>field</c>: an input item that the caller fills by keys or words (VoiceXML 2.0, 2.3.1).</summary>
internal sealed class FieldItem(NodeHeader header, bool isModal, string? slot) : ListeningItem(header)
{
    public override bool IsModal => isModal;

    public override string? Slot => slot ?? Name;

    public static FieldItem Bind(ElementBinding element, PropertyScope outer)
    {
        var options = element.Children.Where(child => child.Name == "option").Select(OptionNode.Bind).ToList();
        return new FieldItem(element.Header(), element.Boolean("modal") ?? false, element.Text("slot"))
        {
            Name = element.Text("name"),
            Expr = element.Expression("expr"),
            Condition = element.Expression("cond"),
            Properties = PropertyElement.Scope(element, outer),
            Handlers = HandlerTable.Bind(element),
            Prompts = ItemPrompts.Bind(element),
            Grammars =
            [
                .. BuiltIn(element), .. GrammarNode.BindAll(element), .. options.SelectMany(option => option.Grammars),
            ],
            Links = [.. element.Children.Where(child => child.Name == "link").Select(LinkNode.Bind)],
            Enumerated = options,
        };
    }

    // 2.3.1, appendix P: a type stands for the built-in grammars of that name, one for speech and one for keys.
    private static IEnumerable<GrammarNode> BuiltIn(ElementBinding element)
    {
        if (element.Text("type")?.Trim() is not { Length: > 0 } type)
            yield break;
        var (speech, keys) = BuiltInGrammars.AddressesOf(type);
        yield return new GrammarNode(element.Header()) { Base = element.Binder.Url, Address = speech.OriginalString };
        yield return new GrammarNode(element.Header())
        {
            Base = element.Binder.Url, Address = keys.OriginalString, Mode = GrammarMode.Dtmf,
        };
    }
}
