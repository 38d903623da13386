using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.VoiceXml;

/// <summary>What binding a document gave.</summary>
/// <param name="Program">
/// The program; <c>null</c> when the document has an error, for then it is refused when it is loaded (VoiceXML 2.0, 5.2.6:
/// error.badfetch).
/// </param>
/// <param name="Diagnostics">What was found while reading and binding, in that order.</param>
public sealed record VoiceXmlBinding(VoiceXmlProgram? Program, IReadOnlyList<Diagnostic> Diagnostics);
