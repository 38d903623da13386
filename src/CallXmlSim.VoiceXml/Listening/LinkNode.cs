using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary><c>link</c>: grammars that lead somewhere, or throw an event, wherever they are active (VoiceXML 2.0, 2.5).</summary>
internal sealed class LinkNode(NodeHeader header, NavigationAttributes navigation) : ProgramNode(header)
{
    /// <summary>Where it leads to.</summary>
    public NavigationAttributes Navigation => navigation;

    public IReadOnlyList<GrammarNode> Grammars { get; private set; } = [];

    public static LinkNode Bind(ElementBinding element)
    {
        var link = new LinkNode(element.Header(), NavigationAttributes.Bind(element));
        var keys = PhraseGrammar.OfKeys(element.Text("dtmf") ?? "", element, link);
        link.Grammars = [.. GrammarNode.BindAll(element, link), .. keys is null ? Array.Empty<GrammarNode>() : [keys]];
        return link;
    }
}
