using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.CallXml;

/// <summary>What binding a document gave.</summary>
/// <param name="Program">
/// The program; <c>null</c> when the document is not well-formed or its root element is another. A program with errors can
/// be run: what is wrong raises <c>error:document</c> when it is reached.
/// </param>
/// <param name="Diagnostics">What was found while reading and binding, in that order.</param>
public sealed record CallXmlBinding(CallXmlProgram? Program, IReadOnlyList<Diagnostic> Diagnostics);
