using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.CallXml;

/// <summary>What can be found while a CallXML document runs.</summary>
public static class RunDiagnostics
{
    /// <summary>SE5001: a loop without a wait used up the steps of the session.</summary>
    public static readonly DiagnosticDescriptor RunawayLoop = new(
        "SE5001",
        DiagnosticSeverity.Error,
        "Runaway loop",
        "The loop \"{0}\" ran {1} elements without a wait, so the session was ended.",
        "CallXML 3.0 reference, 1.8");

    /// <summary>SE5002: an error event was handled by nobody.</summary>
    public static readonly DiagnosticDescriptor UnhandledError = new(
        "SE5002",
        DiagnosticSeverity.Error,
        "Unhandled error",
        "Nothing handles \"{0}\": {1}.",
        "CallXML 3.0 reference, 4.7");
}
