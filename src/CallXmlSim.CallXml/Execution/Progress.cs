namespace CallXmlSim.CallXml.Execution;

/// <summary>How a session goes on after a step.</summary>
internal enum Progress
{
    /// <summary>With the element on top of the frame stack, at once.</summary>
    Continue,

    /// <summary>With the next input.</summary>
    Wait,

    /// <summary>Not at all: it has ended.</summary>
    Ended,
}
