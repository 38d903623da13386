using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Documents.Text;

/// <summary>What can be wrong with the bytes of a text.</summary>
internal static class TextDiagnostics
{
    internal static readonly DiagnosticDescriptor UndecodableBytes = new(
        "DOC0040",
        DiagnosticSeverity.Error,
        "Undecodable bytes",
        "The text was read as {0}, but {1} at offset {2} means nothing there.",
        "XML 1.0, 4.3.3");

    internal static readonly DiagnosticDescriptor UnknownEncoding = new(
        "DOC0041",
        DiagnosticSeverity.Error,
        "Unknown encoding",
        "Encoding \"{0}\" is not known.",
        "XML 1.0, 4.3.3");

    internal static readonly DiagnosticDescriptor WrongEncodingDeclaration = new(
        "DOC0042",
        DiagnosticSeverity.Warning,
        "Wrong encoding declaration",
        "The text is declared as \"{0}\", but its first bytes show that it is {1}.",
        "XML 1.0, 4.3.3");

    internal static readonly DiagnosticDescriptor UnknownCharset = new(
        "DOC0043",
        DiagnosticSeverity.Warning,
        "Unknown charset",
        "The server names charset \"{0}\", which is not known; the text was read as {1}.",
        "RFC 7303, 3");
}
