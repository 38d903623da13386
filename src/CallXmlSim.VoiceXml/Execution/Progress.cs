namespace CallXmlSim.VoiceXml.Execution;

/// <summary>How a session goes on after a step.</summary>
internal enum Progress
{
    /// <summary>With the frame on top of the stack.</summary>
    Continue,

    /// <summary>With the next input.</summary>
    Wait,

    /// <summary>Not at all.</summary>
    Ended,
}
