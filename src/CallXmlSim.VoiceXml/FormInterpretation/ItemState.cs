using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Events;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>What an active form keeps of one of its items.</summary>
internal sealed class ItemState
{
    /// <summary>The variable of an item without name.</summary>
    public ScriptValue Value { get; set; }

    /// <summary>How often its prompts have been selected, counted from 1 (VoiceXML 2.0, 4.1.6).</summary>
    public int PromptCounter { get; set; } = 1;

    /// <summary>Whether the last result filled it.</summary>
    public bool IsJustFilled { get; set; }

    public EventCounter Events => field ??= new();

    public void Reset()
    {
        PromptCounter = 1;
        Events.Reset();
    }
}
