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

    /// <summary>SE5021: the source of an expression looks like XML and is none.</summary>
    public static readonly DiagnosticDescriptor SourceNotXml = new(
        "SE5021",
        DiagnosticSeverity.Warning,
        "Source is not XML",
        "The source of the expression begins like XML and is not well-formed, so it is taken as text: {0}",
        "CallXML 3.0 reference, 5.5");

    /// <summary>SE5022: the test of a handler cannot be evaluated.</summary>
    public static readonly DiagnosticDescriptor BadTest = new(
        "SE5022",
        DiagnosticSeverity.Warning,
        "Test of a handler fails",
        "The handler is passed over, since its test cannot be evaluated: {0}.",
        "CallXML 3.0 reference, 4.4, 5.5");

    /// <summary>SE5023: a grammar file's tags are programs.</summary>
    public static readonly DiagnosticDescriptor TagIsProgram = new(
        "SE5023",
        DiagnosticSeverity.Warning,
        "Tag is a program",
        "The tags of the grammar \"{0}\" are programs, which CallXML does not run: a choice's result is what was keyed or said.",
        "CallXML 3.0 reference, 6.5");
}
