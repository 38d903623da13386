using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>option</c> of a field (VoiceXML 2.0, 2.3.1.3).</summary>
internal sealed class OptionNode(NodeHeader header, string phrase, string keys, string value) : ProgramNode(header), IEnumerated
{
    public string Phrase => phrase;

    public string Keys => keys;

    /// <summary>What the field becomes: the attribute, else the words, else the keys.</summary>
    public string Value => value;

    public IReadOnlyList<GrammarNode> Grammars { get; private set; } = [];

    public static OptionNode Bind(ElementBinding element)
    {
        var phrase = SpokenText.Collapse(element.Element.TextContent);
        var keys = element.Text("dtmf") ?? "";
        var option = new OptionNode(
            element.Header(), phrase, keys, element.Text("value") ?? (phrase.Length > 0 ? phrase : keys));
        var isApproximate = element.Choice("accept", "exact", "approximate") == "approximate";
        GrammarNode?[] made =
        [
            PhraseGrammar.OfPhrase(phrase, isApproximate, element, option), PhraseGrammar.OfKeys(keys, element, option),
        ];
        option.Grammars = [.. made.OfType<GrammarNode>()];
        return option;
    }
}
