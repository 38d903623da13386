namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>What <c>enumerate</c> reads out: a choice of a menu or an option of a field (VoiceXML 2.0, 2.2.4).</summary>
internal interface IEnumerated
{
    /// <summary>The words, for <c>_prompt</c>.</summary>
    string Phrase { get; }

    /// <summary>The keys, for <c>_dtmf</c>; empty if none.</summary>
    string Keys { get; }
}
