using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>throw</c>: throws an event (VoiceXML 2.0, 5.2.1).</summary>
internal sealed class ThrowNode(NodeHeader header, EventAttributes thrown) : ContentNode(header)
{
    public static ThrowNode Bind(ElementBinding element) => new(element.Header(), EventAttributes.Bind(element));

    public override Progress Execute(VoiceXmlSession session) =>
        thrown.TryEvaluate(session, out var happened, out var failure) ? session.Throw(happened! with { Source = Source, Span = Span }) : failure;
}
