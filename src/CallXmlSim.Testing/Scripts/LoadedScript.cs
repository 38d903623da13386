using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Scripts;

/// <summary>What came of reading and binding one script. Immutable.</summary>
/// <param name="Source">The script's text; empty when the file could not be read.</param>
/// <param name="Application">The bound program, ready to take calls; <c>null</c> when an error stands in the way.</param>
/// <param name="Diagnostics">What was found while reading and binding, in order of the report.</param>
public sealed record LoadedScript(
    SourceText Source,
    ICallApplication? Application,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What lies beside the script; <c>null</c> when it is no local file, or cannot be called.</summary>
    internal ScriptFolder? Folder { get; } = Application is null ? null : ScriptFolder.Of(Application);

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
