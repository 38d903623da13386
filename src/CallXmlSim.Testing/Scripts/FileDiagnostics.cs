using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Testing.Scripts;

/// <summary>What can be wrong with a file before its content is looked at.</summary>
public static class FileDiagnostics
{
    /// <summary>SIM6001: the file does not exist.</summary>
    public static readonly DiagnosticDescriptor NotFound = new(
        "SIM6001", DiagnosticSeverity.Error, "File not found", "There is no file \"{0}\".");

    /// <summary>SIM6002: a folder was named where a file is needed.</summary>
    public static readonly DiagnosticDescriptor Folder = new(
        "SIM6002", DiagnosticSeverity.Error, "A folder instead of a file", "\"{0}\" is a folder, not a file.");

    /// <summary>SIM6003: the file exists but cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "SIM6003", DiagnosticSeverity.Error, "Unreadable file", "The file \"{0}\" cannot be read: {1}");

    /// <summary>SIM6004: the root element belongs to no language of call scripts.</summary>
    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        "SIM6004",
        DiagnosticSeverity.Error,
        "Not a call script",
        "A document that begins with <{0}> is no call script.");

    /// <summary>Whether a diagnostic says that a file cannot be read at all.</summary>
    internal static bool IsAboutFile(DiagnosticDescriptor descriptor) =>
        descriptor == NotFound || descriptor == Folder || descriptor == Unreadable;
}
