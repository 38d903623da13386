using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary>Speaks a value that is written in figures (CallXML 3.0 reference, 2.21); only terminating digits end it early.</summary>
internal abstract class SpellingNode(NodeHeader header, ListeningAttributes listening, AttributeValue<string> value)
    : ListeningNode(header, listening)
{
    /// <summary>The attributes that the elements take.</summary>
    public static readonly string[] Attributes = ["cache", "cleardigits", "format", "termdigits", "value"];

    protected override Progress Run(CallXmlSession session)
    {
        if (!value.TryRead(session, out var text, out var failure) || !TrySpell(session, text, out var words, out failure))
            return failure;
        return session.Play(SpokenPrompt.Of(words, voice: null));
    }

    /// <summary>Makes words of the value; <c>false</c> after an error was raised.</summary>
    protected abstract bool TrySpell(CallXmlSession session, string text, out string words, out Progress failure);
}
