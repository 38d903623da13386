using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Listening;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>playaudio</c>: plays an audio file (CallXML 3.0 reference, 2.20, 7.8).</summary>
internal sealed class PlayAudioElement()
    : ElementDefinition("playaudio", [.. AudioAttributes.Names, "choices", "cleardigits", "termdigits", "value"])
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new PlayAudioNode(
            element.Header(), element.Listening(), element.RequiredValue(AttributeTypes.NonEmpty), element.Audio());
    }
}

/// <summary>Plays a file to its end, unless the caller's input ends it.</summary>
internal sealed class PlayAudioNode(
    NodeHeader header, ListeningAttributes listening, AttributeValue<string> file, AudioAttributes audio)
    : ListeningNode(header, listening)
{
    protected override Progress Run(CallXmlSession session) =>
        file.TryRead(session, out var value, out var failure)
        && audio.TryMakeFile(session, value, out var segments, out failure)
            ? session.Play(segments)
            : failure;
}
