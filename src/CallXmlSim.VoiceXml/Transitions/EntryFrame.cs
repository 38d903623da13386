using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary>Enters the dialog of a document that has just been initialized (VoiceXML 2.0, 1.5.1).</summary>
internal sealed class EntryFrame(FormNode? dialog) : Frame
{
    public override Progress Step(VoiceXmlSession session) =>
        dialog is null ? session.Exit(EndReason.DocumentEnd, []) : session.Enter(dialog, null);
}
