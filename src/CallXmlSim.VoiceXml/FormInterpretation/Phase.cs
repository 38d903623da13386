namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>The phases of the form interpretation algorithm (VoiceXML 2.0, appendix C), where they may have to wait.</summary>
internal enum Phase
{
    /// <summary>Variables and form items are initialized.</summary>
    Initialize,

    /// <summary>The next form item is selected.</summary>
    Select,

    /// <summary>Collect phase: the prompts of the item are queued.</summary>
    Prompt,

    /// <summary>Collect phase: the item is executed.</summary>
    Collect,

    /// <summary>Process phase: the result is assigned.</summary>
    Process,

    /// <summary>Process phase: the <c>filled</c> actions are run.</summary>
    Filled,
}
