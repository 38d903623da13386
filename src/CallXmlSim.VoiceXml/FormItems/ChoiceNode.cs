using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Listening;
using CallXmlSim.VoiceXml.Prompts;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>choice</c> of a menu (VoiceXML 2.0, 2.2).</summary>
internal sealed class ChoiceNode(NodeHeader header, NavigationAttributes navigation, string phrase, string keys)
    : ProgramNode(header), IEnumerated
{
    public string Phrase => phrase;

    public string Keys => keys;

    /// <summary>Whether its key was given to it by the menu.</summary>
    public bool IsNumbered { get; private init; }

    /// <summary>Where it leads to.</summary>
    public NavigationAttributes Navigation => navigation;

    public IReadOnlyList<GrammarNode> Grammars { get; private set; } = [];

    public static ChoiceNode Bind(ElementBinding element, bool menuIsApproximate, string? number)
    {
        var phrase = SpokenText.Collapse(string.Concat(element.Element.Children.OfType<MarkupText>().Select(text => text.Value)));
        var keys = number ?? element.Text("dtmf") ?? "";
        var accept = element.Choice("accept", "exact", "approximate");
        var choice = new ChoiceNode(element.Header(), NavigationAttributes.Bind(element), phrase, keys)
        {
            IsNumbered = number is not null,
        };
        var explicitGrammars = GrammarNode.BindAll(element, choice);
        // 2.2.5: an explicit grammar replaces the one of the phrase.
        var spoken = explicitGrammars.Any(grammar => grammar.Mode == Recognition.GrammarMode.Voice)
            ? null
            : PhraseGrammar.OfPhrase(phrase, accept is null ? menuIsApproximate : accept == "approximate", element, choice);
        GrammarNode?[] made = [spoken, PhraseGrammar.OfKeys(keys, element, choice)];
        choice.Grammars = [.. explicitGrammars, .. made.OfType<GrammarNode>()];
        return choice;
    }
}
