using CallXmlSim.Documents.Diagnostics;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Prints diagnostics for people.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>Prints them in their order.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, IAnsiConsole console)
    {
        foreach (var diagnostic in diagnostics)
            console.WriteLine(diagnostic.ToString());
    }
}
