using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary>
/// <c>clear</c>: sets variables back to undefined; of form items the prompt and event counters too. Without names it
/// means all items of the form (VoiceXML 2.0, 5.3.3).
/// </summary>
internal sealed class ClearNode(NodeHeader header, IReadOnlyList<string> names) : ContentNode(header)
{
    public static ClearNode Bind(ElementBinding element) => new(element.Header(), element.Names("namelist"));

    public override Progress Execute(VoiceXmlSession session)
    {
        if (names.Count == 0)
        {
            session.Form?.ClearItems();
            return Progress.Continue;
        }

        foreach (var name in names)
        {
            if (!session.TryClear(name))
                return session.Throw(EventName.Semantic, $"\"{name}\" is not declared", this);
        }

        return Progress.Continue;
    }
}
