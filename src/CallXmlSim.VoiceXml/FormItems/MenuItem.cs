using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>The nameless field that a menu is made of (VoiceXML 2.0, 2.2).</summary>
internal sealed class MenuItem(NodeHeader header) : ListeningItem(header)
{
    public required IReadOnlyList<ChoiceNode> Choices { get; init; }
}
