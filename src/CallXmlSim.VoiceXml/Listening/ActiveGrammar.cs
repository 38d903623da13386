using CallXmlSim.Recognition;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>A grammar that is active, and what it belongs to (VoiceXML 2.0, 3.1.4).</summary>
/// <param name="Grammar">The grammar.</param>
/// <param name="Owner">
/// What a match is for: a form item, a dialog, a <see cref="LinkNode"/>, or the name of a universal's event.
/// </param>
/// <param name="Meaning">The choice or option that the grammar stands for; <c>null</c> for none.</param>
internal sealed record ActiveGrammar(RecognitionGrammar Grammar, object Owner, object? Meaning)
{
    /// <summary>The item that the grammar is scoped to; <c>null</c> for a wider scope.</summary>
    public FormItem? Item => Owner as FormItem;

    /// <summary>The dialog that the grammar is scoped to.</summary>
    public FormNode? Dialog => Owner as FormNode;
}
