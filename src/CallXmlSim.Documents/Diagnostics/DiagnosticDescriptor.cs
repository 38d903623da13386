namespace CallXmlSim.Documents.Diagnostics;

/// <summary>One kind of diagnostic. Descriptors are static; an id never changes its meaning.</summary>
/// <param name="Id">
/// The stable id: <c>DOC0xxx</c> markup, <c>CX1xxx</c> CallXML, <c>VX2xxx</c> VoiceXML, <c>GR3xxx</c> recognition
/// grammars, <c>ES4xxx</c> scripts, <c>SE5xxx</c> run time, <c>SIM6xxx</c> scenarios and replay, <c>CC7xxx</c>
/// contact center.
/// </param>
/// <param name="Severity">The severity of every diagnostic of this kind.</param>
/// <param name="Title">What is wrong, in a few words, without arguments.</param>
/// <param name="MessageFormat">The message, a composite format string over the diagnostic's arguments.</param>
/// <param name="SpecReference">Document and section of the rule, such as <c>CallXML 3.0, goto</c>; empty if none.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    DiagnosticSeverity Severity,
    string Title,
    string MessageFormat,
    string SpecReference = "");
