using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary>
/// <c>disconnect</c>: plays what is queued, hangs up, and throws connection.disconnect.hangup (VoiceXML 2.0, 5.3.11; its
/// <c>namelist</c> is that of VoiceXML 2.1, 8).
/// </summary>
internal sealed class DisconnectNode(NodeHeader header, IReadOnlyList<string> names) : ContentNode(header)
{
    public static DisconnectNode Bind(ElementBinding element) => new(element.Header(), element.Names("namelist"));

    public override Progress Execute(VoiceXmlSession session)
    {
        var values = new List<KeyValuePair<string, string>>();
        return ExitNode.TryRead(session, names, this, values, out var failure) ? session.Disconnect(this, values) : failure;
    }
}
