using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Cli.Replay;

/// <summary>What can be wrong with a journal that is to be replayed, and with the call that comes of it.</summary>
internal static class ReplayDiagnostics
{
    /// <summary>SIM6201: the first line does not say how the run was made.</summary>
    public static readonly DiagnosticDescriptor NoRun = Error(
        "SIM6201", "Journal without a run", "The first line does not say how the run was made.");

    /// <summary>SIM6202: a line is no entry of a journal.</summary>
    public static readonly DiagnosticDescriptor BadLine = Error(
        "SIM6202", "Not a journal entry", "The line is no entry of a journal.");

    /// <summary>SIM6203: the run cannot be repeated.</summary>
    public static readonly DiagnosticDescriptor NotRepeatable = Error(
        "SIM6203", "Run that cannot be repeated", "The run cannot be repeated: {0}.");

    /// <summary>SIM6204: the call is another one.</summary>
    public static readonly DiagnosticDescriptor Differs = Error(
        "SIM6204", "The call differs from its journal", "Line {0} of the journal: {1}.");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Error, title, message);
}
