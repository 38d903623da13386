using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Calls;

/// <summary>
/// <c>entertone</c> and <c>exittone</c> of <c>joinconference</c> (CallXML 3.0 reference, 2.16): a beep, unless it is
/// <c>false</c> or the URL of another sound. A sound that cannot be had is left out.
/// </summary>
internal sealed class ConferenceTone(ElementBinding element, string name)
{
    private readonly AttributeValue<string>? _tone = element.Optional(name, AttributeTypes.NonEmpty);

    /// <summary>What to play; <c>null</c> for nothing.</summary>
    public bool TryRead(CallXmlSession session, out PromptSegment? tone, out Progress failure)
    {
        (tone, failure) = (Tones.Beep, default);
        if (_tone is null)
            return true;
        if (!_tone.TryRead(session, out var text, out failure))
            return false;
        if (AttributeTypes.Boolean.TryRead(text, out var wanted))
        {
            tone = wanted ? Tones.Beep : null;
            return true;
        }

        if (!DocumentUrl.TryResolve(session, text, out var url))
        {
            failure = session.RaiseError(ErrorType.Document, $"\"{text}\" is no URL");
            return false;
        }

        tone = new AudioSegment(url) { Fallback = [] };
        return true;
    }
}
