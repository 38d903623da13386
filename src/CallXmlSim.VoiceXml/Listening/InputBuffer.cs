using CallXmlSim.Recognition;
using CallXmlSim.Sessions;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>What the caller keyed and said while nobody listened; kept for the next waiting state (VoiceXML 2.0, 4.1.8).</summary>
internal sealed class InputBuffer
{
    private DigitBuffer _digits;

    public ref DigitBuffer Digits => ref _digits;

    public Utterance? Utterance { get; set; }

    public void Clear()
    {
        _digits.Clear();
        Utterance = null;
    }
}
