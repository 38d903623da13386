using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>An item that is executed by waiting for the caller.</summary>
internal abstract class ListeningItem(NodeHeader header) : FormItem(header)
{
    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        session.Push(new ActivationFrame(ActiveGrammarSet.Of(session, form, this), (active, grammars) =>
        {
            active.Push(new InputFrame(active, form, grammars));
            return Progress.Continue;
        }));
        return Progress.Continue;
    }
}
