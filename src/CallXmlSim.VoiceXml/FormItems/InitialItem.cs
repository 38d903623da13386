using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>initial</c>: asks for an answer that may fill several fields (VoiceXML 2.0, 2.3.3).</summary>
internal sealed class InitialItem(NodeHeader header) : ListeningItem(header)
{
    public override bool IsInput => false;

    public static InitialItem Bind(ElementBinding element, PropertyScope outer) => new(element.Header())
    {
        Name = element.Text("name"),
        Expr = element.Expression("expr"),
        Condition = element.Expression("cond"),
        Properties = PropertyElement.Scope(element, outer),
        Handlers = HandlerTable.Bind(element),
        Prompts = ItemPrompts.Bind(element),
        Links = [.. element.Children.Where(child => child.Name == "link").Select(LinkNode.Bind)],
    };
}
