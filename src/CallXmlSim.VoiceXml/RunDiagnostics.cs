using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.VoiceXml;

/// <summary>What can be found while a VoiceXML document runs.</summary>
public static class RunDiagnostics
{
    /// <summary>SE5101: the document did not come to a wait.</summary>
    public static readonly DiagnosticDescriptor Runaway = new(
        "SE5101",
        DiagnosticSeverity.Error,
        "Runaway document",
        "At \"{0}\" the document had run {1} elements without a wait, so the session was ended.",
        "VoiceXML 2.0, 5.2.2");

    /// <summary>SE5102: an error event was handled by nobody.</summary>
    public static readonly DiagnosticDescriptor UnhandledError = new(
        "SE5102",
        DiagnosticSeverity.Error,
        "Unhandled error",
        "No document handles \"{0}\": {1}.",
        "VoiceXML 2.0, 5.2.5");

    /// <summary>SE5103: the condition of a handler cannot be evaluated.</summary>
    public static readonly DiagnosticDescriptor BadCondition = new(
        "SE5103",
        DiagnosticSeverity.Warning,
        "Condition of a handler fails",
        "The handler is passed over, for its condition cannot be evaluated: {0}.",
        "VoiceXML 2.0, 5.2.4");
}
